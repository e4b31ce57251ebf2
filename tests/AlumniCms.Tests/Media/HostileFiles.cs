using System.Buffers.Binary;
using System.IO.Compression;
using System.Text;
using static AlumniCms.Tests.Media.SampleFiles;

namespace AlumniCms.Tests.Media;

/// <summary>Files made to do harm, or to carry what nobody asked for.</summary>
internal static class HostileFiles
{
    /// <summary>What must not reach a reader.</summary>
    public const string Secret = "48.8584N-2.2945E";

    public const string Script = "<script>alert(1)</script>";

    public static byte[] Segment(byte marker, byte[] content) =>
        [0xFF, marker, (byte)((content.Length + 2) >> 8), (byte)(content.Length + 2), .. content];

    /// <summary>The JPEG with a segment in front of its others.</summary>
    public static byte[] JpegWith(byte marker, byte[] content) => [.. Jpeg.AsSpan(0, 2), .. Segment(marker, content), .. Jpeg.AsSpan(2)];

    /// <summary>Notes of a camera: how it was held, and where.</summary>
    public static byte[] Notes(byte orientation) =>
    [
        .. Text("Exif\0\0MM\0*"), 0, 0, 0, 8, 0, 1, 1, 0x12, 0, 3, 0, 0, 0, 1, 0, orientation, 0, 0, 0, 0, 0, 0, .. Text(Secret),
    ];

    public static byte[] Chunk(string type, byte[] content)
    {
        var chunk = new byte[content.Length + 12];
        BinaryPrimitives.WriteInt32BigEndian(chunk, content.Length);
        Text(type).CopyTo(chunk, 4);
        content.CopyTo(chunk, 8);
        return chunk;
    }

    /// <summary>The PNG with a chunk behind its header.</summary>
    public static byte[] PngWith(string type, byte[] content) => [.. Png.AsSpan(0, 33), .. Chunk(type, content), .. Png.AsSpan(33)];

    /// <summary>A PNG of plain pixels that is small in the file and huge in the memory.</summary>
    public static byte[] PngBomb(int width, int height)
    {
        var header = new byte[13];
        BinaryPrimitives.WriteInt32BigEndian(header, width);
        BinaryPrimitives.WriteInt32BigEndian(header.AsSpan(4), height);
        header[8] = 1;
        return [.. Png.AsSpan(0, 8), .. Chunk("IHDR", header), .. Chunk("IDAT", Packed(new byte[(width / 8 + 1) * (height / 100)])), .. Chunk("IEND", [])];
    }

    public static byte[] Packed(byte[] content)
    {
        using var to = new MemoryStream();
        using (var packer = new ZLibStream(to, CompressionLevel.SmallestSize))
            packer.Write(content);
        return to.ToArray();
    }

    /// <summary>The WebP, in the form that has room for notes, with one of them.</summary>
    public static byte[] WebpWith(string type, byte[] content)
    {
        byte[] head = [.. Text("VP8X"), 10, 0, 0, 0, 0x0C, 0, 0, 0, 0x3F, 0x06, 0, 0x83, 0x03, 0];
        byte[] chunk = [.. Text(type), .. Number(content.Length), .. content, .. new byte[content.Length % 2]];
        byte[] body = [.. Text("WEBP"), .. head, .. Webp.AsSpan(12), .. chunk];
        return [.. Text("RIFF"), .. Number(body.Length), .. body];
    }

    /// <summary>The GIF with a block in front of its trailer.</summary>
    public static byte[] GifWith(byte label, params string[] blocks) =>
        [.. Gif.AsSpan(0, Gif.Length - 1), (byte)'!', label, .. blocks.SelectMany(b => (byte[])[(byte)b.Length, .. Text(b)]), 0, (byte)';'];

    /// <summary>A GIF of as many pictures of one line as it takes to fill a memory.</summary>
    public static byte[] GifOfFrames(int frames) =>
    [
        .. Text("GIF89a"), 0x40, 0x1F, 0x40, 0x1F, 0, 0, 0,
        .. Enumerable.Range(0, frames).SelectMany(_ => (byte[])[(byte)',', 0, 0, 0, 0, 0x40, 0x1F, 1, 0, 0, 2, 1, 0, 0]), (byte)';',
    ];

    /// <summary>A JPEG that is drawn in very many goes.</summary>
    public static byte[] JpegOfScans(int scans)
    {
        var end = Jpeg.AsSpan().LastIndexOf((ReadOnlySpan<byte>)[0xFF, 0xD9]);
        return [.. Jpeg.AsSpan(0, end), .. Enumerable.Range(0, scans).SelectMany(_ => Segment(0xDA, [1, 1, 0, 0, 63, 0])), 0xFF, 0xD9];
    }

    public static byte[] PdfWith(string objects) => Text($"%PDF-1.7\n{objects}\ntrailer\n<<>>\n%%EOF\n");

    /// <summary>A PDF whose objects are packed.</summary>
    public static byte[] PdfPacked(string objects, string filter = "/Filter /FlateDecode") =>
        [.. Text($"%PDF-1.7\n1 0 obj\n<< /Type /ObjStm {filter} >>\nstream\n"), .. Packed(Text(objects)), .. Text("\nendstream\nendobj\n%%EOF\n")];

    public static byte[] Box(string type, params byte[][] content)
    {
        var inside = content.SelectMany(c => c).ToArray();
        byte[] box = [0, 0, 0, 0, .. Text(type), .. inside];
        BinaryPrimitives.WriteInt32BigEndian(box, box.Length);
        return box;
    }

    public static byte[] Mp4With(params byte[][] boxes) =>
        [0, 0, 0, 20, .. Text("ftypisom"), 0, 0, 2, 0, .. Text("isom"), .. Box("moov", boxes), .. Box("mdat", Text("pixels"))];

    /// <summary>An AVIF with notes of a camera among its items.</summary>
    public static byte[] AvifWithNotes(int offset, int length) =>
    [
        0, 0, 0, 20, .. Text("ftypavif"), 0, 0, 0, 0, .. Text("avif"),
        .. Box(
            "meta",
            [0, 0, 0, 0],
            Box("iinf", [0, 0, 0, 0, 0, 1], Box("infe", [2, 0, 0, 0, 0, 1, 0, 0], Text("Exif"), [0])),
            Box("iprp", Box("ipco", Box("ispe", [0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 1, 0]))),
            Box("iloc", [0, 0, 0, 0, 0x44, 0, 0, 1, 0, 1, 0, 0, 0, 1, 0, 0, (byte)(offset >> 8), (byte)offset, 0, 0, 0, (byte)length])),
        .. Box("mdat", Text(Secret)),
    ];

    public static bool Holds(this byte[] file, string text) => Encoding.Latin1.GetString(file).Contains(text, StringComparison.OrdinalIgnoreCase);

    private static byte[] Number(int number)
    {
        var bytes = new byte[4];
        BinaryPrimitives.WriteInt32LittleEndian(bytes, number);
        return bytes;
    }
}
