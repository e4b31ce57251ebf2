using System.ComponentModel;
using System.Diagnostics;

namespace AlumniCms.Media.Variants;

/// <summary>Runs a program on what strangers bring: without a shell, with limits of memory and time, and with nothing of our own surroundings.</summary>
internal sealed class LimitedProcess(string? limiter)
{
    // Room for the largest picture that is taken in, decoded, and no more.
    private const string Limits = "--as=2147483648,--cpu=20,--core=0,--nofile=64";
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);

    /// <summary>What the program writes, or why it failed.</summary>
    public async Task<(byte[]? Written, string? Trouble)> RunAsync(
        string program, IEnumerable<string> arguments, string folder, ReadOnlyMemory<byte> input, int mostBytes, CancellationToken cancellationToken)
    {
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        patience.CancelAfter(Patience);
        try
        {
            using var process = Process.Start(Command(program, arguments, folder))!;
            try
            {
                var complaint = process.StandardError.ReadToEndAsync(patience.Token);
                var writing = WriteAsync(process.StandardInput, input, patience.Token);
                if (await ReadAsync(process.StandardOutput.BaseStream, mostBytes, patience.Token) is not { } written)
                    return (null, "it wrote too much");
                await process.WaitForExitAsync(patience.Token);
                await writing;
                return process.ExitCode == 0
                    ? (written, null)
                    : (null, FormattableString.Invariant($"it ended with code {process.ExitCode}: {Short(await complaint)}"));
            }
            finally
            {
                if (!process.HasExited)
                    process.Kill(entireProcessTree: true);
            }
        }
        catch (Exception e) when (e is Win32Exception or IOException or InvalidOperationException or UnauthorizedAccessException)
        {
            return (null, e.Message);
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            return (null, FormattableString.Invariant($"it did not end within {Patience.TotalSeconds} seconds"));
        }
    }

    private ProcessStartInfo Command(string program, IEnumerable<string> arguments, string folder)
    {
        var start = new ProcessStartInfo(limiter ?? program)
        {
            UseShellExecute = false,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            WorkingDirectory = folder,
        };
        if (limiter is not null)
            foreach (var argument in Limits.Split(',').Append(program))
                start.ArgumentList.Add(argument);
        foreach (var argument in arguments)
            start.ArgumentList.Add(argument);

        // Nothing of the program's own surroundings, where secrets may stand, is handed on.
        start.Environment.Clear();
        start.Environment["PATH"] = Environment.GetEnvironmentVariable("PATH");
        start.Environment["LC_ALL"] = "C";
        start.Environment["VIPS_BLOCK_UNTRUSTED"] = "1";
        start.Environment["VIPS_CONCURRENCY"] = "1";
        start.Environment["VIPS_DISC_THRESHOLD"] = "1g";
        return start;
    }

    // A program that fails early does not read to the end; what it says of that is more telling than the broken pipe.
    private static async Task WriteAsync(StreamWriter to, ReadOnlyMemory<byte> input, CancellationToken cancellationToken)
    {
        try
        {
            await to.BaseStream.WriteAsync(input, cancellationToken);
            to.Close();
        }
        catch (IOException)
        {
            return;
        }
    }

    private static async Task<byte[]?> ReadAsync(Stream from, int mostBytes, CancellationToken cancellationToken)
    {
        using var written = new MemoryStream();
        var buffer = new byte[64 * 1024];
        while (await from.ReadAsync(buffer, cancellationToken) is var read and > 0)
        {
            if (written.Length + read > mostBytes)
                return null;
            written.Write(buffer, 0, read);
        }

        return written.ToArray();
    }

    private static string Short(string complaint)
    {
        var line = complaint.ReplaceLineEndings(" ").Trim();
        return line.Length > 300 ? string.Concat(line.AsSpan(0, 300), "…") : line;
    }
}
