using System.ComponentModel;
using System.Diagnostics;

using AlumniCms.Media.Inspection;

namespace AlumniCms.Media.Variants;

/// <summary>
/// <c>vipsthumbnail</c> as a process of its own: pictures come from strangers, and what reads them may fall without
/// taking the program with it. It is started without a shell and with limits, reads a content by its hash and writes to a pipe.
/// </summary>
internal sealed class PictureTool
{
    private const string ProgramName = "vipsthumbnail";
    private const string LimiterName = "prlimit";
    private const int MostBytes = 8 * 1024 * 1024;

    // Room for the largest picture that is taken in, decoded, and no more.
    private const string Limits = "--as=2147483648,--cpu=20,--core=0,--nofile=64";
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);

    private readonly string? _program;
    private readonly string? _limiter;

    private PictureTool(string? program, string? limiter) => (_program, _limiter) = (program, limiter);

    /// <summary>Whether the program is installed.</summary>
    public bool IsThere => _program is not null;

    /// <summary>The tool as it is found on the path of programs.</summary>
    public static PictureTool Find() => new(OnPath(ProgramName), OnPath(LimiterName));

    /// <summary>A program that stands somewhere else; null for one that is not there.</summary>
    public static PictureTool At(string? program) => new(program, OnPath(LimiterName));

    /// <summary>Writes a content in a size to a file.</summary>
    /// <returns>Null, or why it failed.</returns>
    public async Task<string?> WriteAsync(string blob, string contentType, VariantSize size, string target, CancellationToken cancellationToken)
    {
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        patience.CancelAfter(Patience);
        try
        {
            using var process = Process.Start(Command(blob, contentType, size))!;
            try
            {
                process.StandardInput.Close();
                var complaint = process.StandardError.ReadToEndAsync(patience.Token);
                if (await ReadAsync(process.StandardOutput.BaseStream, patience.Token) is not { } written)
                    return "it wrote too much";
                await process.WaitForExitAsync(patience.Token);
                if (process.ExitCode != 0)
                    return FormattableString.Invariant($"it ended with code {process.ExitCode}: {Short(await complaint)}");
                if (Clean(written, size) is not { } picture)
                    return "it wrote no picture";
                await KeepAsync(picture, target, cancellationToken);
                return null;
            }
            finally
            {
                if (!process.HasExited)
                    process.Kill(entireProcessTree: true);
            }
        }
        catch (Exception e) when (e is Win32Exception or IOException or InvalidOperationException or UnauthorizedAccessException)
        {
            return e.Message;
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            return FormattableString.Invariant($"it did not end within {Patience.TotalSeconds} seconds");
        }
    }

    private ProcessStartInfo Command(string blob, string contentType, VariantSize size)
    {
        var start = new ProcessStartInfo(_limiter ?? _program!)
        {
            UseShellExecute = false,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            WorkingDirectory = Path.GetDirectoryName(blob),
        };
        if (_limiter is not null)
            foreach (var argument in Limits.Split(',').Append(_program!))
                start.ArgumentList.Add(argument);
        foreach (var argument in Arguments(Path.GetFileName(blob), contentType, size))
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

    // The folder of the data may hold signs that mean something to libvips, so the content is named by its hash alone.
    private static IEnumerable<string> Arguments(string hash, string contentType, VariantSize size) => size.Height is null
        ? [Source(hash, contentType), "--export-profile", "srgb", "--size", $"{size.Name}x>", "--output", ".webp[Q=72,strip,profile=none]"]
        : [hash, "--export-profile", "srgb", "--size", size.Name, "--smartcrop", "attention", "--output", ".jpg[Q=80,strip,profile=none,optimize_coding,background=255]"];

    // A WebP may move; a reader that is told nothing takes the first picture of it.
    private static string Source(string hash, string contentType) =>
        contentType == MediaKind.Webp.ContentType ? $"{hash}[n=-1]" : hash;

    private static async Task<byte[]?> ReadAsync(Stream from, CancellationToken cancellationToken)
    {
        using var written = new MemoryStream();
        var buffer = new byte[64 * 1024];
        while (await from.ReadAsync(buffer, cancellationToken) is var read and > 0)
        {
            if (written.Length + read > MostBytes)
                return null;
            written.Write(buffer, 0, read);
        }

        return written.ToArray();
    }

    private static byte[]? Clean(byte[] written, VariantSize size)
    {
        if (size.Kind == MediaKind.Webp)
            return WebpMetadata.Remove(written);
        return written.AsSpan().StartsWith(JpegReader.Signature) && JpegReader.Read(written).IsSound ? written : null;
    }

    private static async Task KeepAsync(byte[] picture, string target, CancellationToken cancellationToken)
    {
        await using var file = new FileStream(target, FileMode.CreateNew, FileAccess.Write, FileShare.None, 0, useAsync: true);
        await file.WriteAsync(picture, cancellationToken);
        file.Flush(flushToDisk: true);
    }

    private static string Short(string complaint)
    {
        var line = complaint.ReplaceLineEndings(" ").Trim();
        return line.Length > 300 ? string.Concat(line.AsSpan(0, 300), "…") : line;
    }

    private static string? OnPath(string name) => (Environment.GetEnvironmentVariable("PATH") ?? "")
        .Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries)
        .Where(Path.IsPathFullyQualified)
        .Select(folder => Path.Combine(folder, OperatingSystem.IsWindows() ? name + ".exe" : name))
        .FirstOrDefault(File.Exists);
}
