using AlumniCms.Media.Cleaning;
using AlumniCms.Media.Files;
using AlumniCms.Media.Inspection;

namespace AlumniCms.Media.Variants;

/// <summary>
/// <c>vipsthumbnail</c>, and <c>vips</c> beside it for crops around a point, as processes of their own: pictures come from
/// strangers, and what reads them may fall without taking the program with it. A content is read by its hash, and what
/// is made of it comes through a pipe.
/// </summary>
internal sealed class PictureTool
{
    private const string ProgramName = "vipsthumbnail";
    private const string CutterName = "vips";
    private const string LimiterName = "prlimit";
    private const int MostBytes = 8 * 1024 * 1024;
    private const int MostBytesBetween = 64 * 1024 * 1024;
    private const string Webp = ".webp[Q=72,strip,profile=none]";
    private const string Jpeg = ".jpg[Q=80,strip,profile=none,optimize_coding,background=255]";

    private readonly string? _program;
    private readonly string? _cutter;
    private readonly LimitedProcess _processes;

    private PictureTool(string? program, string? cutter, string? limiter) =>
        (_program, _cutter, _processes) = (program, cutter, new LimitedProcess(limiter));

    /// <summary>Whether the program is installed.</summary>
    public bool IsThere => _program is not null;

    /// <summary>The tool as it is found on the path of programs.</summary>
    public static PictureTool Find() => new(OnPath(ProgramName), OnPath(CutterName), OnPath(LimiterName));

    /// <summary>A program that stands somewhere else; null for one that is not there.</summary>
    public static PictureTool At(string? program) => new(program, OnPath(CutterName), OnPath(LimiterName));

    /// <summary>Writes a content in a size to a file.</summary>
    /// <returns>Null, or why it failed.</returns>
    public async Task<string?> WriteAsync(string blob, MediaFileEntry file, VariantSize size, string target, CancellationToken cancellationToken)
    {
        var crop = _cutter is null ? null : FocalCrop.Of(file, size);
        var folder = Path.GetDirectoryName(blob)!;
        var (written, trouble) = await _processes.RunAsync(
            _program!, Arguments(Source(blob, file), size, crop), folder, default, crop is null ? MostBytes : MostBytesBetween, cancellationToken);
        if (crop is not null && written is not null)
            (written, trouble) = await _processes.RunAsync(_cutter!, Cut(size, crop), folder, written, MostBytes, cancellationToken);
        if (written is null)
            return trouble;
        if (Clean(written, size) is not { } picture)
            return "it wrote no picture";
        try
        {
            await KeepAsync(picture, target, cancellationToken);
            return null;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return e.Message;
        }
    }

    // The folder of the data may hold signs that mean something to libvips, so the content is named by its hash alone.
    private static IEnumerable<string> Arguments(string source, VariantSize size, FocalCrop? crop)
    {
        string[] common = [source, "--export-profile", "srgb", "--size"];
        if (crop is not null)
            return [.. common, FormattableString.Invariant($"{crop.Width}x{crop.Height}!"), "--output", ".png[compression=0,strip]"];
        return size.Height is null
            ? [.. common, $"{size.Name}x>", "--output", Webp]
            : [.. common, size.Name, "--smartcrop", "attention", "--output", Output(size)];
    }

    private static IEnumerable<string> Cut(VariantSize size, FocalCrop crop) =>
        ["crop", "stdin", Output(size), .. new[] { crop.Left, crop.Top, size.Width, size.Height!.Value }.Select(n => FormattableString.Invariant($"{n}"))];

    private static string Output(VariantSize size) => size.Kind == MediaKind.Webp ? Webp : Jpeg;

    // A WebP may move; a reader that is told nothing takes the first picture of it.
    private static string Source(string blob, MediaFileEntry file) =>
        file.ContentType == MediaKind.Webp.ContentType ? $"{Path.GetFileName(blob)}[n=-1]" : Path.GetFileName(blob);

    private static byte[]? Clean(byte[] written, VariantSize size)
    {
        if (size.Kind == MediaKind.Webp)
            return WebpCleaner.Clean(written);
        return written.AsSpan().StartsWith(JpegReader.Signature) && JpegReader.Read(written).IsSound ? written : null;
    }

    private static async Task KeepAsync(byte[] picture, string target, CancellationToken cancellationToken)
    {
        await using var file = new FileStream(target, FileMode.CreateNew, FileAccess.Write, FileShare.None, 0, useAsync: true);
        await file.WriteAsync(picture, cancellationToken);
        file.Flush(flushToDisk: true);
    }

    private static string? OnPath(string name) => (Environment.GetEnvironmentVariable("PATH") ?? "")
        .Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries)
        .Where(Path.IsPathFullyQualified)
        .Select(folder => Path.Combine(folder, OperatingSystem.IsWindows() ? name + ".exe" : name))
        .FirstOrDefault(File.Exists);
}
