using System.Text;
using AlumniCms.Kernel.Results;
using AlumniCms.Media.Actions;
using AlumniCms.Media.Files;
using AlumniCms.Media.Inspection;
using AlumniCms.Media.Storage;
using Microsoft.Extensions.DependencyInjection;
using static AlumniCms.Tests.Media.HostileFiles;
using static AlumniCms.Tests.Media.SampleFiles;

namespace AlumniCms.Tests.Media;

/// <summary>Uploads by somebody who means harm, or does not know what their file says of them.</summary>
public sealed class BringingHostileFiles : IAsyncLifetime
{
    private ANetwork _network = null!;

    /// <summary>Name, content, and the code of the refusal.</summary>
    public static TheoryData<string, byte[], string> Refused => new()
    {
        { "nothing.jpg", [], "media.empty" },
        { "space.txt", [0], "media.type" },
        { "signature.jpg", [0xFF, 0xD8, 0xFF], "media.damaged" },
        { "half.jpg", Jpeg[..(Jpeg.Length / 2)], "media.damaged" },
        { "without-end.jpg", Jpeg[..^2], "media.damaged" },
        { "end-in-the-notes-only.jpg", [.. JpegWith(0xE1, [0xFF, 0xD9])[..400]], "media.damaged" },
        { "many-scans.jpg", JpegOfScans(400), "media.damaged" },
        { "page-in-comment.jpg", JpegWith(0xFE, Text("<html>" + Script)), "media.damaged" },
        { "php-in-notes.jpg", JpegWith(0xE1, Text("Exif\0\0<?php system($_GET[0]);")), "media.damaged" },
        { "page-behind.jpg", Jpeg.Then("<!doctype html>"), "media.damaged" },
        { "half.png", Png[..(Png.Length / 2)], "media.damaged" },
        { "bomb.png", PngBomb(10_000, 10_000), "media.bomb" },
        { "wide-bomb.png", PngBomb(30_000, 30_000), "media.too-many-pixels" },
        { "no-size.png", Png.With(16, 0, 0, 0, 0), "media.damaged" },
        { "endless.png", Png.With(33, 0xFF, 0xFF, 0xFF, 0xFF), "media.damaged" },
        { "archive-behind.png", Png.Then("PK\u0003\u0004evil.jar"), "media.damaged" },
        { "script-in-text.png", PngWith("tEXt", Text("Comment\0" + Script)), "media.damaged" },
        { "half.webp", Webp[..(Webp.Length / 2)], "media.damaged" },
        { "page-behind.webp", Webp.Then("<!doctype html><p>"), "media.damaged" },
        { "half.gif", Gif[..(Gif.Length / 2)], "media.damaged" },
        { "page.gif", Text($"GIF89a/*<html>{Script}*/=1;"), "media.damaged" },
        { "gifar.gif", Gif.Then("PK\u0003\u0004META-INF/MANIFEST.MF"), "media.damaged" },
        { "many-frames.gif", GifOfFrames(2000), "media.too-many-pixels" },
        { "script-in-comment.gif", GifWith(0xFE, Script), "media.damaged" },
        { "half.avif", Avif[..(Avif.Length / 2)], "media.damaged" },
        { "notes-out-of-reach.avif", AvifWithNotes(40_000, 16), "media.damaged" },
        { "page.avif", [.. AvifWithNotes(0, 1), .. Box("free", Text(Script))], "media.damaged" },
        { "half.mp4", Mp4[..^4], "media.damaged" },
        { "drawing.svg", Text("<svg xmlns='http://www.w3.org/2000/svg' onload='alert(1)'/>"), "media.type" },
        { "drawing-as.png", Text("<?xml version='1.0'?><svg><script/></svg>"), "media.type" },
        { "wide-drawing.png", [0xFF, 0xFE, .. Encoding.Unicode.GetBytes("<svg onload='alert(1)'>")], "media.type" },
        { "page.html", Text("<!doctype html>" + Script), "media.type" },
        { "page-as.txt", Text("Hello\n" + Script), "media.type" },
        { "program.jpg", Text("MZ\u0090\0This program cannot be run in DOS mode"), "media.type" },
        { "program", Text("\u007fELF\u0002\u0001"), "media.type" },
        { "shell.txt", Text("#!/bin/sh\nrm -rf /"), "media.type" },
        { "macros.docm", Text("PK\u0003\u0004word/vbaProject.bin"), "media.type" },
        { "old.doc", [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, .. new byte[100]], "media.type" },
        { "script.pdf", PdfWith("1 0 obj << /OpenAction << /S /JavaScript /JS (app.alert(1)) >> >> endobj"), "media.active" },
        { "disguised.pdf", PdfWith("1 0 obj << /S /Java#53cript /J#53 (app.alert(1)) >> endobj"), "media.active" },
        { "packed.pdf", PdfPacked("<< /S /JavaScript /JS (app.alert(1)) >>"), "media.active" },
        { "packed-twice.pdf", PdfPacked("<< >>", "/Filter [/ASCIIHexDecode /FlateDecode]"), "media.damaged" },
        { "packed-bomb.pdf", PdfPacked(new string(' ', 40 * 1024 * 1024)), "media.damaged" },
        { "starts-a-program.pdf", PdfWith("1 0 obj << /S /Launch /F (cmd.exe) >> endobj"), "media.active" },
        { "file-inside.pdf", PdfWith("1 0 obj << /Type /EmbeddedFile >> endobj"), "media.active" },
        { "locked.pdf", PdfWith("trailer << /Encrypt 5 0 R >>"), "media.locked" },
        { "archive.pdf", Pdf.Then("PK\u0005\u0006" + new string('\0', 18)), "media.damaged" },
        { "half.pdf", Pdf[..20], "media.damaged" },
        { "not-first.pdf", Text("<html>%PDF-1.7\n%%EOF"), "media.type" },
        { "playlist.mp4", Text("#EXTM3U\nfile:///etc/passwd"), "media.type" },
        { "binary.csv", [0x61, 0x00, 0x62], "media.type" },
    };

    /// <summary>Name, content, and what must not be left of it.</summary>
    public static TheoryData<string, byte[], string> Cleaned => new()
    {
        { "place-in-notes.jpg", JpegWith(0xE1, Notes(1)), Secret },
        { "place-of-a-turned.jpg", JpegWith(0xE1, Notes(6)), Secret },
        { "xmp.jpg", JpegWith(0xE1, Text("http://ns.adobe.com/xap/1.0/\0<x:xmpmeta>" + Secret)), Secret },
        { "press-notes.jpg", JpegWith(0xED, Text("Photoshop 3.0\0" + Secret)), Secret },
        { "comment.jpg", JpegWith(0xFE, Text(Secret)), Secret },
        { "archive-behind.jpg", Jpeg.Then("PK\u0003\u0004evil.jar"), "PK\u0003\u0004" },
        { "preview.jpg", JpegWith(0xE2, Text("MPF\0" + Secret)), Secret },
        { "text.png", PngWith("tEXt", Text("Location\0" + Secret)), Secret },
        { "packed-text.png", PngWith("zTXt", [.. Text("Bomb\0\0"), .. Packed(new byte[50 * 1024 * 1024])]), "Bomb" },
        { "profile-bomb.png", PngWith("iCCP", [.. Text("Bomb\0\0"), .. Packed(new byte[50 * 1024 * 1024])]), "Bomb" },
        { "notes.png", PngWith("eXIf", Notes(6)[6..]), Secret },
        { "time.png", PngWith("tIME", Text(Secret)), Secret },
        { "notes.webp", WebpWith("EXIF", Notes(8)[6..]), Secret },
        { "xmp.webp", WebpWith("XMP ", Text("<x:xmpmeta>" + Secret)), Secret },
        { "own-part.webp", WebpWith("MINE", Text(Secret)), Secret },
        { "comment.gif", GifWith(0xFE, Secret), Secret },
        { "program.gif", GifWith(0xFF, "XMP DataXMP", Secret), Secret },
        { "place.mp4", Mp4With(Box("udta", Text(Secret))), Secret },
        { "own-box.mp4", Mp4With(Box("uuid", Text(Secret))), Secret },
        { "notes.avif", AvifWithNotes(AvifWithNotes(0, 1).Length - Secret.Length, Secret.Length), Secret },
    };

    /// <summary>Names that try to lead somewhere else, and the path that they get.</summary>
    public static TheoryData<string, string, string> Named => new()
    {
        { "", "../../etc/passwd.png", "passwd.png" },
        { "", "C:\\Windows\\system32\\a.png", "a.png" },
        { "../../secret", "a.png", "secret/a.png" },
        { "/etc//x/./..", "a.png", "etc/x/a.png" },
        { "", "a.png\0.html", "a-png.png" },
        { "", "photo.jpg.exe", "photo-jpg.png" },
        { "", "page.html", "page.png" },
        { "", ".htaccess", "htaccess.png" },
        { "", "Été à Đà Nẵng (2).PNG", "ete-a-da-nang-2.png" },
        { "", "<img src=x onerror=alert(1)>.png", "img-src-x-onerror-alert-1.png" },
        { "", "?#%2e%2e%2f.png", "2e-2e-2f.png" },
        { "", "", "file.png" },
        { "", "...", "file.png" },
        { "", "صورة.png", "صورة.png" },
        { "", "a\u202Egnp.exe", "a-gnp.png" },
        { "", new string('a', 5000) + ".png", new string('a', 80) + ".png" },
        { "Évènements 2026/Forum", "Photo.png", "evenements-2026/forum/photo.png" },
    };

    public async ValueTask InitializeAsync() => _network = await ANetwork.CreateAsync();

    public ValueTask DisposeAsync() => _network.DisposeAsync();

    [Theory]
    [MemberData(nameof(Refused), DisableDiscoveryEnumeration = true)]
    public async Task Are_refused_with_a_reason(string name, byte[] content, string code)
    {
        var result = await BringAsync(name, content);

        Assert.False(result.Succeeded, $"{name} was taken in.");
        Assert.Equal(code, result.Refusals[0].Code);
        Assert.True(result.Refusals[0].Message.Length > 30, result.Refusals[0].Message);
        Assert.Empty(Kept());
    }

    [Theory]
    [MemberData(nameof(Cleaned), DisableDiscoveryEnumeration = true)]
    public async Task Reach_readers_without_what_they_carried(string name, byte[] content, string unwanted)
    {
        var result = await BringAsync(name, content);

        Assert.True(result.Succeeded, string.Join(' ', result.Refusals));
        var file = result.Value.File;
        var served = await File.ReadAllBytesAsync(Blobs.PathOf(file.Hash), ANetwork.Cancellation);
        Assert.True(content.Holds(unwanted), "The sample is wrong.");
        Assert.False(served.Holds(unwanted), $"{unwanted} is left.");
        var again = FileInspector.Inspect(served, file.Path);
        Assert.True(again.Succeeded, string.Join(' ', again.Refusals));
        Assert.Equal((file.Width, file.Height), (again.Value.Size?.Width, again.Value.Size?.Height));
    }

    [Theory]
    [MemberData(nameof(Named), DisableDiscoveryEnumeration = true)]
    public async Task Get_a_path_that_is_safe(string folder, string name, string path)
    {
        var result = await BringAsync(name, Png, folder);

        Assert.True(result.Succeeded, string.Join(' ', result.Refusals));
        Assert.Equal(path, result.Value.File.Path);
    }

    [Theory]
    [InlineData(6, 900, 1600)]
    [InlineData(3, 1600, 900)]
    public async Task Are_still_turned_as_the_camera_was_held(byte orientation, int width, int height)
    {
        byte[][] turned = [JpegWith(0xE1, Notes(orientation)), PngWith("eXIf", Notes(orientation)[6..]), WebpWith("EXIF", Notes(orientation)[6..])];
        foreach (var (content, at) in turned.Select((c, i) => (c, i)))
        {
            var file = (await BringAsync($"turned-{at}", content)).Value.File;
            var served = await File.ReadAllBytesAsync(Blobs.PathOf(file.Hash), ANetwork.Cancellation);

            Assert.Equal((width, height), (file.Width, file.Height));
            Assert.Equal(new PictureSize(width, height), FileInspector.InspectAny(served, "").Value.Size);
        }
    }

    [Fact]
    public async Task Are_cleaned_once_and_for_all()
    {
        foreach (var row in Cleaned)
        {
            var first = (await BringAsync(row.Data.Item1, row.Data.Item2)).Value.File;
            var served = await File.ReadAllBytesAsync(Blobs.PathOf(first.Hash), ANetwork.Cancellation);

            Assert.Equal(first.Hash, (await BringAsync("again-" + row.Data.Item1, served)).Value.File.Hash);
        }
    }

    [Fact]
    public async Task Leave_what_was_brought_where_no_address_leads()
    {
        var content = JpegWith(0xE1, Notes(1));
        var file = (await BringAsync("a.jpg", content)).Value.File;

        await using var server = await AMediaServer.StartAsync(_network);
        using var answer = await server.GetAsync($"media/{file.Path}");
        var shown = await answer.Content.ReadAsByteArrayAsync(ANetwork.Cancellation);

        Assert.False(shown.Holds(Secret));
        Assert.Contains(Kept(), path => File.ReadAllBytes(path).SequenceEqual(content));
    }

    [Fact]
    public async Task Are_the_same_file_when_they_are_brought_twice_and_others_under_the_same_name_when_they_differ()
    {
        var content = JpegWith(0xE1, Notes(1));

        var first = (await BringAsync("Photo.jpg", content)).Value;
        var again = (await BringAsync("photo.JPEG", content)).Value;
        var other = (await BringAsync("photo.jpg", Jpeg.Then("x"))).Value;

        Assert.Equal((MediaOutcome.Created, "photo.jpg"), (first.Outcome, first.File.Path));
        Assert.Equal((MediaOutcome.Unchanged, "photo.jpg"), (again.Outcome, again.File.Path));
        Assert.Equal((MediaOutcome.Created, "photo-2.jpg"), (other.Outcome, other.File.Path));
    }

    private BlobStore Blobs => _network.Services.GetRequiredService<BlobStore>();

    private List<string> Kept()
    {
        var folder = Path.Combine(_network.Folder.FullName, "media");
        return Directory.Exists(folder) ? [.. Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories)] : [];
    }

    private Task<Result<MediaSaved>> BringAsync(string name, byte[] content, string folder = "") => _network.RunAsync(
        _network.Mali,
        s => s.GetRequiredService<UploadMediaFile>().ExecuteAsync(folder, name, new MemoryStream(content), ANetwork.Cancellation));
}
