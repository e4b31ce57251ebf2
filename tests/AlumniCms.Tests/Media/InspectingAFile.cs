using AlumniCms.Media.Inspection;
using FsCheck.Fluent;
using FsCheck;
using static AlumniCms.Tests.Media.SampleFiles;

namespace AlumniCms.Tests.Media;

public sealed class InspectingAFile
{
    public static TheoryData<string, byte[], string> Refused => new()
    {
        { "empty.png", [], "media.empty" },
        { "signature-alone.png", Png[..8], "media.damaged" },
        { "half.png", Png[..(Png.Length / 2)], "media.damaged" },
        { "without-end.png", Png[..^12], "media.damaged" },
        { "page-behind.png", Png.Then("<html><script>alert(1)</script>"), "media.damaged" },
        { "archive-behind.png", Png.Then("PK\u0003\u0004 and more"), "media.damaged" },
        { "wide.png", Png.With(16, 0x7F, 0xFF, 0xFF, 0xFF), "media.too-many-pixels" },
        { "bomb.png", Png.With(16, 0, 0, 0x4E, 0x20, 0, 0, 0x4E, 0x20), "media.too-many-pixels" },
        { "beyond-numbers.png", Png.With(16, 0xFF, 0xFF, 0xFF, 0xFF), "media.damaged" },
        { "without-width.png", Png.With(16, 0, 0, 0, 0), "media.damaged" },
        { "endless-chunk.png", Png.With(33, 0xFF, 0xFF, 0xFF, 0xFF), "media.damaged" },
        { "no-header.png", Png.With(12, 0x49, 0x44, 0x41, 0x54), "media.damaged" },
        { "signature-alone.jpg", Jpeg[..3], "media.damaged" },
        { "half.jpg", Jpeg[..(Jpeg.Length / 2)], "media.damaged" },
        { "without-segments.jpg", [0xFF, 0xD8, 0xFF, 0xD9], "media.damaged" },
        { "short-segment.jpg", Jpeg.With(4, 0, 1), "media.damaged" },
        { "script-in-comment.jpg", [0xFF, 0xD8, 0xFF, 0xFE, 0, 10, .. Text("<SCRIPT "), .. Jpeg[2..]], "media.damaged" },
        { "page.gif", Text("GIF89a/*<html><script>alert(1)</script>*/=1;"), "media.damaged" },
        { "header-alone.gif", Gif[..13], "media.damaged" },
        { "half.gif", Gif[..(Gif.Length / 2)], "media.damaged" },
        { "page-behind.gif", Gif.Then("<!DOCTYPE html>"), "media.damaged" },
        { "no-size.gif", Gif.With(6, 0, 0, 0, 0), "media.damaged" },
        { "half.webp", Webp[..(Webp.Length / 2)], "media.damaged" },
        { "other-riff.webp", Webp.With(8, (byte)'W', (byte)'A', (byte)'V', (byte)'E'), "media.type" },
        { "unknown-part.webp", Webp.With(12, (byte)'J'), "media.damaged" },
        { "half.avif", Avif[..(Avif.Length / 2)], "media.damaged" },
        { "half.pdf", Pdf[..20], "media.damaged" },
        { "half.mp4", Mp4[..^4], "media.damaged" },
        { "drawing.svg", Text("<?xml version=\"1.0\"?><svg onload=\"alert(1)\"/>"), "media.type" },
        { "drawing.png", Text("<svg xmlns=\"http://www.w3.org/2000/svg\"/>"), "media.type" },
        { "page.html", Text("<!doctype html><title>x</title>"), "media.type" },
        { "page.csv", Text("a;b\n<script>alert(1)</script>"), "media.type" },
        { "wide-letters.txt", [0xFF, 0xFE, .. System.Text.Encoding.Unicode.GetBytes("<script>")], "media.type" },
        { "latin.csv", [0x6E, 0xE9, 0x0A], "media.type" },
        { "binary.csv", [0x61, 0x00, 0x62], "media.type" },
        { "script.js", Text("alert(1)"), "media.type" },
        { "script.txt", Text("#!/bin/sh\nrm -rf /"), "media.type" },
        { "program.pdf", Text("MZ and what follows"), "media.type" },
        { "report.docx", Text("PK\u0003\u0004[Content_Types].xml"), "media.type" },
        { "photo.png", Jpeg, "media.extension" },
        { "photo", Jpeg, "media.extension" },
        { "photo.jpg.html", Jpeg, "media.extension" },
        { "photo.jpg.exe", Png, "media.extension" },
    };

    public static TheoryData<string, byte[], string, int?, int?> Sound => new()
    {
        { "a.png", Png, "image/png", 1600, 900 },
        { "a.JPG", Jpeg, "image/jpeg", 1600, 900 },
        { "camera.jpeg", Jpeg.Then("what a camera adds"), "image/jpeg", 1600, 900 },
        { "a.gif", Gif, "image/gif", 1600, 900 },
        { "a.webp", Webp, "image/webp", 1600, 900 },
        { "a.avif", Avif, "image/avif", null, null },
        { "a.pdf", Pdf, "application/pdf", null, null },
        { "a.mp4", Mp4, "video/mp4", null, null },
        { "a.csv", Text("Pays;Villes\nViệt Nam;Hà Nội\n"), "text/csv", null, null },
        { "a.txt", Text("Bienvenue à Bamako\n"), "text/plain", null, null },
    };

    [Theory]
    [MemberData(nameof(Refused))]
    public void Refuses_what_is_damaged_disguised_or_unwanted(string path, byte[] content, string code)
    {
        var result = FileInspector.Inspect(content, path);

        Assert.False(result.Succeeded, $"{path} was taken in.");
        Assert.Equal(code, result.Refusals[0].Code);
    }

    [Theory]
    [MemberData(nameof(Sound))]
    public void Tells_kind_and_size_by_the_content(string path, byte[] content, string contentType, int? width, int? height)
    {
        var result = FileInspector.Inspect(content, path);

        Assert.True(result.Succeeded, string.Join(" ", result.Refusals));
        Assert.Equal(contentType, result.Value.Kind.ContentType);
        Assert.Equal((width, height), (result.Value.Size?.Width, result.Value.Size?.Height));
    }

    [Theory]
    [InlineData(1, 1600, 900)]
    [InlineData(2, 1600, 900)]
    [InlineData(3, 1600, 900)]
    [InlineData(4, 1600, 900)]
    [InlineData(5, 900, 1600)]
    [InlineData(6, 900, 1600)]
    [InlineData(7, 900, 1600)]
    [InlineData(8, 900, 1600)]
    [InlineData(9, 1600, 900)] // There is no such way.
    public void Tells_the_size_of_a_photo_as_it_is_shown_and_not_as_the_camera_was_held(byte orientation, int width, int height)
    {
        foreach (var littleEndian in new[] { true, false })
            Assert.Equal(new PictureSize(width, height), FileInspector.Inspect(Held(orientation, littleEndian), "a.jpg").Value.Size);
    }

    [Fact]
    public void Says_what_an_unwanted_file_is_and_what_to_do()
    {
        var refusal = FileInspector.Inspect(Text("<svg/>"), "logo.svg").Refusals[0];

        Assert.Contains("SVG", refusal.Message, StringComparison.Ordinal);
        Assert.Contains("Export it as PNG or WebP", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Never_stumbles_over_changed_or_cut_bytes()
    {
        byte[][] files = [Png, Jpeg, Held(6), Held(6, littleEndian: true), Gif, Webp, Avif, Mp4];
        var damage = from file in Gen.Elements(files)
                     from length in Gen.Choose(1, file.Length)
                     from places in Gen.Choose(0, Math.Min(length, 200) - 1).ListOf()
                     from value in Gen.Choose(0, 255)
                     select Damage(file[..length], places, (byte)value);

        Prop.ForAll(damage.ToArbitrary(), file => FileInspector.Inspect(file, "a.png") is not null)
            .Check(Config.QuickThrowOnFailure.WithMaxTest(2000));
    }

    private static byte[] Damage(byte[] file, IEnumerable<int> places, byte value)
    {
        foreach (var place in places)
            file[place] ^= value;
        return file;
    }
}
