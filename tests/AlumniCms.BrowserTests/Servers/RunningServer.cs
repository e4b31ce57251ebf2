using System.Diagnostics;

namespace AlumniCms.BrowserTests.Servers;

/// <summary>The program as a newcomer starts it: its own process, in Development, on a data folder.</summary>
internal sealed class RunningServer : IAsyncDisposable
{
    private const string Listening = "Now listening on: ";
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(5);

    private readonly List<string> _output = [];
    private readonly Process _process;
    private readonly TaskCompletionSource<string> _listening = new(TaskCreationOptions.RunContinuationsAsynchronously);

    private RunningServer(DirectoryInfo data)
    {
        _process = new Process { StartInfo = AlumniProgram.Start(data, "--urls", "http://127.0.0.1:0"), EnableRaisingEvents = true };
        _process.OutputDataReceived += (_, line) => Read(line.Data);
        _process.ErrorDataReceived += (_, line) => Read(line.Data);
        _process.Exited += (_, _) => _listening.TrySetException(new InvalidOperationException($"The program ended: {Said()}"));
    }

    /// <summary>Address of the server, without a slash at its end.</summary>
    public string Address { get; private set; } = "";

    public static async Task<RunningServer> StartAsync(DirectoryInfo data)
    {
        var server = new RunningServer(data);
        server._process.Start();
        server._process.BeginOutputReadLine();
        server._process.BeginErrorReadLine();
        try
        {
            server.Address = await server._listening.Task.WaitAsync(Patience);
            return server;
        }
        catch (Exception exception)
        {
            var said = server.Said();
            await server.DisposeAsync();
            throw exception is TimeoutException ? new InvalidOperationException($"The program does not listen after {Patience}: {said}", exception) : exception;
        }
    }

    public async ValueTask DisposeAsync()
    {
        if (!_process.HasExited)
        {
            _process.Kill(entireProcessTree: true);
            await _process.WaitForExitAsync();
        }

        _process.Dispose();
    }

    private void Read(string? line)
    {
        if (line is null)
            return;
        lock (_output)
            _output.Add(line);
        if (line.IndexOf(Listening, StringComparison.Ordinal) is var at and >= 0)
            _listening.TrySetResult(line[(at + Listening.Length)..].Trim());
    }

    private string Said()
    {
        lock (_output)
            return string.Join(Environment.NewLine, _output.TakeLast(20));
    }
}
