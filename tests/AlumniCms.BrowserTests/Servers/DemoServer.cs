using System.Diagnostics;

using AlumniCms.BrowserTests.Servers;

[assembly: AssemblyFixture(typeof(DemoServer))]

namespace AlumniCms.BrowserTests.Servers;

/// <summary>
/// The program as a newcomer starts it: its own process, in Development, on an empty folder, with the demo network.
/// </summary>
public sealed class DemoServer : IAsyncLifetime
{
    private const string Listening = "Now listening on: ";
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(5);

    private readonly DirectoryInfo _data = Directory.CreateTempSubdirectory("alumni-demo-");
    private readonly List<string> _output = [];
    private Process? _process;

    /// <summary>Address of the server, without a slash at its end.</summary>
    public string Address { get; private set; } = "";

    public async ValueTask InitializeAsync()
    {
        var start = new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "AlumniCms.Web.dll"), "--urls", "http://127.0.0.1:0"])
        {
            WorkingDirectory = AppContext.BaseDirectory,
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        start.Environment["ASPNETCORE_ENVIRONMENT"] = "Development";
        start.Environment["Data__Folder"] = _data.FullName;
        var listening = new TaskCompletionSource<string>(TaskCreationOptions.RunContinuationsAsynchronously);
        _process = new Process { StartInfo = start, EnableRaisingEvents = true };
        _process.OutputDataReceived += (_, line) => Read(line.Data, listening);
        _process.ErrorDataReceived += (_, line) => Read(line.Data, listening);
        _process.Exited += (_, _) => listening.TrySetException(new InvalidOperationException($"The program ended: {Said()}"));
        _process.Start();
        _process.BeginOutputReadLine();
        _process.BeginErrorReadLine();
        try
        {
            Address = await listening.Task.WaitAsync(Patience);
        }
        catch (TimeoutException exception)
        {
            throw new InvalidOperationException($"The program does not listen after {Patience}: {Said()}", exception);
        }
    }

    public async ValueTask DisposeAsync()
    {
        if (_process is { HasExited: false })
        {
            _process.Kill(entireProcessTree: true);
            await _process.WaitForExitAsync();
        }

        _process?.Dispose();
        _data.Delete(recursive: true);
    }

    private void Read(string? line, TaskCompletionSource<string> listening)
    {
        if (line is null)
            return;
        lock (_output)
            _output.Add(line);
        if (line.IndexOf(Listening, StringComparison.Ordinal) is var at and >= 0)
            listening.TrySetResult(line[(at + Listening.Length)..].Trim());
    }

    private string Said()
    {
        lock (_output)
            return string.Join(Environment.NewLine, _output.TakeLast(20));
    }
}
