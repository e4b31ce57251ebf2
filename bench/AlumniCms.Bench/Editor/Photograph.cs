using System.Buffers.Binary;
using System.ComponentModel;
using System.Diagnostics;

namespace AlumniCms.Bench.Editor;

/// <summary>A JPEG of 12 megapixels and some 4 MB, soft shapes under the noise of a sensor, as phones take them.</summary>
internal sealed class Photograph
{
    public const int Width = 4000;
    public const int Height = 3000;

    private const byte TablesMarker = 0xDB;
    private const int StepsOfATable = 64;

    // Two soft pictures in three channels, with noise over them.
    private static readonly string[][] Steps =
    [
        ["perlin", "broad.v", $"{Width}", $"{Height}", "--cell-size", "400", "--seed", "1"],
        ["perlin", "fine.v", $"{Width}", $"{Height}", "--cell-size", "150", "--seed", "2"],
        ["gaussnoise", "noise.v", $"{Width}", $"{Height}", "--sigma", "11", "--mean", "0", "--seed", "3"],
        ["linear", "broad.v", "broad-scaled.v", "90", "128"],
        ["linear", "fine.v", "fine-scaled.v", "40", "128"],
        ["add", "broad-scaled.v", "noise.v", "red.v"],
        ["add", "fine-scaled.v", "noise.v", "green.v"],
        ["bandjoin", "red.v green.v red.v", "joined.v"],
        ["cast", "joined.v", "bytes.v", "uchar"],
        ["copy", "bytes.v", "colours.v", "--interpretation", "srgb"],
        ["jpegsave", "colours.v", "photograph.jpg", "--Q", "85"],
    ];

    private readonly byte[] _bytes;
    private readonly int _finestStep;

    private Photograph(byte[] bytes) => (_bytes, _finestStep) = (bytes, FindFinestStep(bytes));

    public int Length => _bytes.Length;

    /// <summary>Makes it with vips; null where that is not installed.</summary>
    /// <exception cref="InvalidOperationException">vips failed; the message has what it said.</exception>
    public static async Task<Photograph?> MakeAsync(string work, CancellationToken cancellationToken)
    {
        var folder = Directory.CreateDirectory(Path.Combine(work, "photograph")).FullName;
        try
        {
            foreach (var step in Steps)
                await RunAsync(folder, step, cancellationToken);
        }
        catch (Win32Exception)
        {
            return null;
        }

        var photograph = new Photograph(await File.ReadAllBytesAsync(Path.Combine(folder, "photograph.jpg"), cancellationToken));
        Directory.Delete(folder, recursive: true);
        return photograph;
    }

    /// <summary>
    /// The picture as a file of its own: the finest step of its first table differs, which nobody sees. A comment would not do, since
    /// the program takes comments out and finds that it has the picture already.
    /// </summary>
    public byte[] With(int number)
    {
        var file = _bytes.ToArray();
        file[_finestStep] = (byte)(1 + (number % 255));
        return file;
    }

    // After the start, each segment is a marker of two bytes and its length.
    private static int FindFinestStep(ReadOnlySpan<byte> jpeg)
    {
        var at = 2;
        while (jpeg[at + 1] != TablesMarker)
            at += 2 + BinaryPrimitives.ReadUInt16BigEndian(jpeg[(at + 2)..]);
        return at + 4 + StepsOfATable;
    }

    private static async Task RunAsync(string folder, string[] arguments, CancellationToken cancellationToken)
    {
        using var process = Process.Start(new ProcessStartInfo("vips", arguments)
        {
            UseShellExecute = false,
            WorkingDirectory = folder,
            RedirectStandardError = true,
        })!;
        var said = await process.StandardError.ReadToEndAsync(cancellationToken);
        await process.WaitForExitAsync(cancellationToken);
        if (process.ExitCode != 0)
            throw new InvalidOperationException($"vips {string.Join(' ', arguments)}: {said}");
    }
}
