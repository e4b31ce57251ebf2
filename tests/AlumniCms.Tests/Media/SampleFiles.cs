using System.Text;
using AlumniCms.Media.Placeholders;

namespace AlumniCms.Tests.Media;

/// <summary>Sound files, and what can be done to them.</summary>
internal static class SampleFiles
{
    public static byte[] Png => Picture("a.png");

    public static byte[] Jpeg => Picture("a.jpg");

    public static byte[] Gif => Picture("a.gif");

    public static byte[] Webp => Picture("a.webp");

    public static byte[] Avif => Picture("a.avif");

    public static byte[] Pdf => Text("%PDF-1.7\n1 0 obj\n<<>>\nendobj\ntrailer\n<<>>\n%%EOF\n");

    public static byte[] Mp4 => [0, 0, 0, 20, .. Text("ftypisom"), 0, 0, 2, 0, .. Text("isom"), 0, 0, 0, 8, .. Text("mdat")];

    public static byte[] Picture(string path)
    {
        using var stream = Placeholder.For(path)!;
        using var copy = new MemoryStream();
        stream.CopyTo(copy);
        return copy.ToArray();
    }

    /// <summary>The JPEG with a camera's note on how it was held, from 1 to 8 (EXIF).</summary>
    public static byte[] Held(byte orientation, bool littleEndian = false)
    {
        byte[] tiff = littleEndian
            ? [.. Text("II"), 42, 0, 8, 0, 0, 0, 2, 0, 0x0F, 1, 2, 0, 1, 0, 0, 0, 65, 0, 0, 0, 0x12, 1, 3, 0, 1, 0, 0, 0, orientation, 0, 0, 0]
            : [.. Text("MM"), 0, 42, 0, 0, 0, 8, 0, 2, 1, 0x0F, 0, 2, 0, 0, 0, 1, 65, 0, 0, 0, 1, 0x12, 0, 3, 0, 0, 0, 1, 0, orientation, 0, 0];
        byte[] note = [.. Text("Exif\0\0"), .. tiff, 0, 0, 0, 0];
        return [.. Jpeg.AsSpan(0, 2), 0xFF, 0xE1, 0, (byte)(note.Length + 2), .. note, .. Jpeg.AsSpan(2)];
    }

    public static byte[] Text(string text) => Encoding.UTF8.GetBytes(text);

    public static byte[] With(this byte[] file, int at, params byte[] bytes)
    {
        bytes.CopyTo(file, at);
        return file;
    }

    public static byte[] Then(this byte[] file, string text) => [.. file, .. Text(text)];
}
