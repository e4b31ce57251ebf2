using System.Diagnostics;
using System.Runtime.InteropServices;

namespace AlumniCms.Bench.Processes;

/// <summary>A process that this program started; it ends with its owner.</summary>
internal sealed partial class Child : IAsyncDisposable
{
    private const int Terminate = 15;
    private const int LinesKept = 40;
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    private readonly Process _process;
    private readonly Queue<string> _lastLines = [];
    private readonly Func<string, bool>? _isCounted;
    private int _counted;

    private Child(Process process, Func<string, bool>? isCounted) => (_process, _isCounted) = (process, isCounted);

    public int Id => _process.Id;

    /// <summary>Time that processors have spent on the process, which what else the machine does changes little.</summary>
    public TimeSpan ProcessorTime
    {
        get
        {
            _process.Refresh();
            return _process.TotalProcessorTime;
        }
    }

    public bool HasExited => _process.HasExited;

    /// <summary>The lines of output that matched, complete once the process has ended.</summary>
    public int Counted => _counted;

    /// <summary>Starts a .NET program.</summary>
    /// <param name="assembly">Path of its assembly; its folder becomes the working folder.</param>
    /// <param name="arguments">Its arguments.</param>
    /// <param name="environment">What is added to the environment.</param>
    /// <param name="isCounted">Lines of its output to count.</param>
    public static Child Start(
        string assembly,
        IEnumerable<string> arguments,
        IReadOnlyDictionary<string, string> environment,
        Func<string, bool>? isCounted = null)
    {
        var start = new ProcessStartInfo("dotnet", [assembly, .. arguments])
        {
            UseShellExecute = false,
            WorkingDirectory = Path.GetDirectoryName(assembly),
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        foreach (var (name, value) in environment)
            start.Environment[name] = value;
        var child = new Child(new Process { StartInfo = start }, isCounted);
        child._process.OutputDataReceived += (_, line) => child.Take(line.Data);
        child._process.ErrorDataReceived += (_, line) => child.Take(line.Data);
        child._process.Start();
        child._process.BeginOutputReadLine();
        child._process.BeginErrorReadLine();
        return child;
    }

    /// <summary>Waits for the end of the process.</summary>
    /// <exception cref="InvalidOperationException">It failed; the message has the end of its output.</exception>
    public async Task SucceedAsync(CancellationToken cancellationToken)
    {
        await _process.WaitForExitAsync(cancellationToken);
        if (_process.ExitCode != 0)
            throw Failure($"ended with exit code {_process.ExitCode}");
    }

    public InvalidOperationException Failure(string what)
    {
        lock (_lastLines)
            return new InvalidOperationException($"{string.Join(' ', _process.StartInfo.ArgumentList)} {what}:\n{string.Join('\n', _lastLines)}");
    }

    /// <summary>Asks the process to end, and ends it if it does not.</summary>
    public async Task StopAsync()
    {
        if (!_process.HasExited)
            _ = Signal(_process.Id, Terminate);
        using var limit = new CancellationTokenSource(Patience);
        try
        {
            await _process.WaitForExitAsync(limit.Token);
        }
        catch (OperationCanceledException)
        {
            _process.Kill();
            await _process.WaitForExitAsync(CancellationToken.None);
        }
    }

    public async ValueTask DisposeAsync()
    {
        await StopAsync();
        _process.Dispose();
    }

    private void Take(string? line)
    {
        if (line is null)
            return;
        lock (_lastLines)
        {
            if (_isCounted?.Invoke(line) == true)
                _counted++;
            _lastLines.Enqueue(line);
            if (_lastLines.Count > LinesKept)
                _lastLines.Dequeue();
        }
    }

    [LibraryImport("libc", EntryPoint = "kill")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static partial int Signal(int process, int signal);
}
