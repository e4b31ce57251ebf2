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

    public static byte[] Text(string text) => Encoding.UTF8.GetBytes(text);

    public static byte[] With(this byte[] file, int at, params byte[] bytes)
    {
        bytes.CopyTo(file, at);
        return file;
    }

    public static byte[] Then(this byte[] file, string text) => [.. file, .. Text(text)];
}
