using System.Net;
using System.Text;
using AlumniCms.Kernel.Timing;
using AlumniCms.Media.Cleaning;
using AlumniCms.Media.Files;
using AlumniCms.Media.Inspection;
using AlumniCms.Media.Storage;
using AlumniCms.Media.Variants;
using Microsoft.Extensions.DependencyInjection;
using static AlumniCms.Tests.Media.AMediaServer;
using static AlumniCms.Tests.Media.SampleFiles;

namespace AlumniCms.Tests.Media;

/// <summary>Sample pictures measure 1600 × 900.</summary>
public sealed class ServingASmallerPicture : IAsyncLifetime
{
    private const string ShortLived = "public, max-age=300";

    private readonly List<AMediaServer> _servers = [];
    private ANetwork _network = null!;

    public async ValueTask InitializeAsync() => _network = await ANetwork.CreateAsync();

    public async ValueTask DisposeAsync()
    {
        foreach (var server in _servers)
            await server.DisposeAsync();
        await _network.DisposeAsync();
    }

    [Theory]
    [InlineData("a.png", 320, 180)]
    [InlineData("a.jpg", 640, 360)]
    [InlineData("a.webp", 1280, 720)]
    public async Task Makes_a_WebP_of_the_width(string path, int width, int height)
    {
        var server = await RealAsync();
        var file = await server.SaveAsync($"portraits/{path}", Picture(path));

        using var answer = await server.GetAsync($"media/portraits/{path}?v={file.Version}&w={width}");
        var content = await answer.Content.ReadAsByteArrayAsync(ANetwork.Cancellation);

        Assert.Equal("image/webp", answer.Content.Headers.ContentType!.ToString());
        Assert.Equal(new PictureSize(width, height), WebpReader.Read(content).Size);
        Assert.Equal("a.webp", answer.Content.Headers.ContentDisposition!.FileName);
        Assert.Equal("public, max-age=31536000, immutable", Header(answer, "Cache-Control"));
        Assert.Equal("nosniff", Header(answer, "X-Content-Type-Options"));
        Assert.Equal("sandbox; default-src 'none'", Header(answer, "Content-Security-Policy"));
    }

    [Fact]
    public async Task Turns_a_photo_as_the_camera_was_held_and_names_the_size_that_it_has_then()
    {
        var server = await RealAsync();
        var file = await server.SaveAsync("a.jpg", Held(6));

        using var answer = await server.GetAsync($"media/a.jpg?v={file.Version}&w=320");
        var content = await answer.Content.ReadAsByteArrayAsync(ANetwork.Cancellation);

        Assert.Equal((900, 1600), (file.Width, file.Height));
        Assert.Equal(new PictureSize(320, 569), WebpReader.Read(content).Size);
    }

    [Theory]
    [InlineData("a.png")]
    [InlineData("a.webp")]
    public async Task Crops_a_JPEG_for_shared_links(string path)
    {
        var server = await RealAsync();
        await server.SaveAsync(path, Picture(path));

        using var answer = await server.GetAsync($"media/{path}?w=1200&h=630");
        var content = await answer.Content.ReadAsByteArrayAsync(ANetwork.Cancellation);

        Assert.Equal("image/jpeg", answer.Content.Headers.ContentType!.ToString());
        Assert.Equal(new PictureSize(1200, 630), JpegReader.Read(content).Size);
    }

    [Theory]
    [InlineData("w=320")]
    [InlineData("w=1200&h=630")]
    public async Task Leaves_out_what_the_camera_has_written_into_the_picture(string size)
    {
        var server = await RealAsync();
        var note = Text("http://ns.adobe.com/xap/1.0/\0<x:xmpmeta>12 rue du Port</x:xmpmeta>");
        byte[] tagged = [.. Jpeg.AsSpan(0, 2), 0xFF, 0xE1, 0, (byte)(note.Length + 2), .. note, .. Jpeg.AsSpan(2)];
        await server.SaveAsync("a.jpg", tagged);

        using var answer = await server.GetAsync($"media/a.jpg?{size}");
        var content = await answer.Content.ReadAsByteArrayAsync(ANetwork.Cancellation);

        Assert.NotEqual(tagged.Length, content.Length);
        Assert.DoesNotContain("rue du Port", Encoding.Latin1.GetString(content), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Is_not_sent_twice_and_not_taken_for_the_original()
    {
        var server = await RealAsync();
        await server.SaveAsync("a.png", Png);
        using var original = await server.GetAsync("media/a.png");
        using var small = await server.GetAsync("media/a.png?w=320");

        using var known = await server.GetAsync("media/a.png?w=320", r => r.Headers.IfNoneMatch.Add(small.Headers.ETag!));
        using var other = await server.GetAsync("media/a.png?w=320", r => r.Headers.IfNoneMatch.Add(original.Headers.ETag!));

        Assert.Equal(HttpStatusCode.NotModified, known.StatusCode);
        Assert.Equal(HttpStatusCode.OK, other.StatusCode);
    }

    [Theory]
    [InlineData("w=321")]
    [InlineData("w=2000")]
    [InlineData("w=-320")]
    [InlineData("w=99999999999999999999")]
    [InlineData("w=320&w=480")]
    [InlineData("w=320&h=")]
    [InlineData("w=320&h=180")]
    [InlineData("w=1200")]
    [InlineData("w=320%0A")]
    [InlineData("w=..%2F..%2F..%2Falumni")]
    [InlineData("w=%5BQ%3D1%5D")]
    public async Task Ignores_a_size_that_there_is_not(string query)
    {
        var server = await StartAsync(PictureTool.At(Script("exit 0")));
        await server.SaveAsync("a.png", Png);

        using var answer = await server.GetAsync($"media/a.png?{query}");

        Assert.Equal(Png, await answer.Content.ReadAsByteArrayAsync(ANetwork.Cancellation));
        Assert.Equal(ShortLived, Header(answer, "Cache-Control"));
        Assert.Equal(0, Calls);
    }

    [Fact]
    public async Task Shows_what_moves_and_what_is_no_picture_as_it_is()
    {
        var server = await StartAsync(PictureTool.At(Script("exit 0")));
        await server.SaveAsync("a.gif", Gif);
        await server.SaveAsync("a.pdf", Pdf);

        using var picture = await server.GetAsync("media/a.gif?w=320");
        using var document = await server.GetAsync("media/a.pdf?w=320");

        Assert.Equal(Gif, await picture.Content.ReadAsByteArrayAsync(ANetwork.Cancellation));
        Assert.Equal(Pdf, await document.Content.ReadAsByteArrayAsync(ANetwork.Cancellation));
        Assert.Equal(0, Calls);
    }

    [Fact]
    public async Task Is_found_nowhere_where_the_original_is_not()
    {
        var server = await StartAsync();
        await server.SaveAsync("a.png", Png);
        using var here = await server.GetAsync("media/a.png?w=320");
        using var climbing = await server.GetAsync("media/..%2F..%2Falumni.db?w=320");
        server.Site = _network.Worldwide;
        using var otherSite = await server.GetAsync("media/a.png?w=320");
        server.Site = _network.Mali with { Features = [] };
        using var withoutFeature = await server.GetAsync("media/a.png?w=320");

        Assert.Equal(HttpStatusCode.OK, here.StatusCode);
        Assert.All([climbing, otherSite, withoutFeature], answer => Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode));
    }

    [Fact]
    public async Task Is_the_original_without_the_tool()
    {
        var server = await StartAsync(PictureTool.At(null));
        var file = await server.SaveAsync("a.png", Png);

        using var answer = await server.GetAsync($"media/a.png?v={file.Version}&w=320");
        var link = await server.LinkAsync("a.png");

        Assert.Equal(Png, await answer.Content.ReadAsByteArrayAsync(ANetwork.Cancellation));
        Assert.Equal(ShortLived, Header(answer, "Cache-Control"));
        Assert.Null(link.SourceSet);
        Assert.Null(link.Preview);
        Assert.Equal(link.Address, link.Medium);
    }

    [Theory]
    [InlineData("echo broken >&2; exit 3")]
    [InlineData("exit 0")]
    [InlineData("echo no picture")]
    [InlineData("exec cat /dev/zero")]
    [InlineData("kill -9 $$")]
    public async Task Is_the_original_when_the_tool_fails_which_is_not_asked_again_at_once(string behaviour)
    {
        var server = await StartAsync(PictureTool.At(Script(behaviour)));
        await server.SaveAsync("a.png", Png);

        for (var i = 0; i < 2; i++)
        {
            using var answer = await server.GetAsync("media/a.png?w=320");
            Assert.Equal(Png, await answer.Content.ReadAsByteArrayAsync(ANetwork.Cancellation));
        }

        Assert.Equal(1, Calls);
        Assert.Empty(Variants());
        _network.Time.Pass(TimeSpan.FromMinutes(11));
        using var later = await server.GetAsync("media/a.png?w=320");
        Assert.Equal(2, Calls);
    }

    [Fact]
    public async Task Is_made_once_however_many_ask()
    {
        var server = await StartAsync(PictureTool.At(Script(Draws)));
        await server.SaveAsync("a.png", Png);
        var drawn = Encoding.Latin1.GetString(WebpCleaner.Clean(Webp)!);

        var answers = await Task.WhenAll(Enumerable.Range(0, 20).Select(async _ =>
        {
            using var answer = await server.GetAsync("media/a.png?w=320");
            return Encoding.Latin1.GetString(await answer.Content.ReadAsByteArrayAsync(ANetwork.Cancellation));
        }));

        Assert.All(answers, answer => Assert.Equal(drawn, answer));
        Assert.Equal(1, Calls);
    }

    [Fact]
    public async Task Hands_the_tool_no_name_and_no_secret()
    {
        var seen = Path.Combine(_network.Folder.FullName, "seen");
        var server = await StartAsync(PictureTool.At(Script($"printf '%s ' \"$@\" > '{seen}'; env >> '{seen}'; {Draws}")));
        var file = await server.SaveAsync("$(touch here) ; --help.png", Png);

        using var answer = await server.GetAsync("media/$(touch%20here)%20;%20--help.png?w=320");

        var words = await File.ReadAllTextAsync(seen, ANetwork.Cancellation);
        Assert.StartsWith($"{file.Hash} --export-profile srgb --size 320x> --output ", words, StringComparison.Ordinal);
        Assert.DoesNotContain("touch", words, StringComparison.Ordinal);
        Assert.DoesNotContain("DOTNET", words, StringComparison.Ordinal);
        Assert.DoesNotContain("HOME=", words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Is_named_by_pages_beside_the_original()
    {
        var server = await StartAsync(PictureTool.At(Script("exit 0")));
        var file = await server.SaveAsync("a b.png", Png);
        await server.SaveAsync("a.gif", Gif);

        var link = await server.LinkAsync("a b.png");

        var address = $"/mali/media/a%20b.png?v={file.Version}";
        Assert.Equal(
            $"{address}&w=320 320w, {address}&w=480 480w, {address}&w=640 640w, {address}&w=960 960w, {address}&w=1280 1280w, {address} 1600w",
            link.SourceSet);
        Assert.Equal($"{address}&w=640", link.Medium);
        Assert.Equal(($"{address}&w=1200&h=630", "image/jpeg", 1200, 630), (link.Preview!.Address, link.Preview.ContentType, link.Preview.Width, link.Preview.Height));
        Assert.Null((await server.LinkAsync("a.gif")).SourceSet);
    }

    [Theory]
    [InlineData(1600, 900, true, true)]
    [InlineData(641, 300, true, false)]
    [InlineData(640, 300, false, false)]
    [InlineData(1200, 630, true, true)]
    [InlineData(1199, 2000, true, false)]
    [InlineData(null, null, false, false)]
    public void Is_never_larger_than_the_original(int? width, int? height, bool medium, bool preview)
    {
        var file = new MediaFileEntry(1, "a.png", new string('0', 64), "image/png", 1, width, height, default);

        Assert.Equal((medium, preview), (VariantSize.Medium.Fits(file), VariantSize.Preview.Fits(file)));
    }

    [Fact]
    public async Task Goes_with_its_original()
    {
        var server = await StartAsync(PictureTool.At(Script(Draws)));
        await server.SaveAsync("kept.jpg", Jpeg);
        await server.SaveAsync("a.png", Png);
        foreach (var path in new[] { "kept.jpg", "a.png" })
            (await server.GetAsync($"media/{path}?w=320")).Dispose();
        Assert.Equal(2, Variants().Count);
        await server.SaveAsync("a.png", SmallPng);
        _network.Time.Pass(TimeSpan.FromHours(25));

        await _network.Services.GetServices<ITimedWork>().OfType<RemoveOrphanBlobs>().Single().RunAsync(ANetwork.Cancellation);

        using var kept = await server.GetAsync("media/kept.jpg?w=320");
        Assert.Single(Variants());
        Assert.Equal(2, Calls);
    }

    private static byte[] SmallPng => Convert.FromBase64String(
        "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==");

    // What a tool does that works.
    private string Draws
    {
        get
        {
            var path = Path.Combine(_network.Folder.FullName, "drawn");
            File.WriteAllBytes(path, Webp);
            return $"cat '{path}'";
        }
    }

    private string CallsFile => Path.Combine(_network.Folder.FullName, "calls");

    private int Calls => File.Exists(CallsFile) ? File.ReadAllLines(CallsFile).Length : 0;

    private List<string> Variants() =>
        Directory.Exists(Path.Combine(_network.Folder.FullName, "media-variants"))
            ? [.. Directory.EnumerateFiles(Path.Combine(_network.Folder.FullName, "media-variants"))]
            : [];

    // A tool that says that it was called and then behaves as told.
    private string Script(string behaviour)
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "The tool of this test is a shell script.");
        var path = Path.Combine(_network.Folder.FullName, "tool.sh");
        File.WriteAllText(path, $"#!/bin/sh\necho call >> '{CallsFile}'\n{behaviour}\n");
        if (!OperatingSystem.IsWindows())
            File.SetUnixFileMode(path, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        return path;
    }

    private Task<AMediaServer> RealAsync()
    {
        var tool = PictureTool.Find();
        Assert.SkipUnless(tool.IsThere, "vipsthumbnail is not installed.");
        return StartAsync(tool);
    }

    private async Task<AMediaServer> StartAsync(PictureTool? tool = null)
    {
        var server = await AMediaServer.StartAsync(_network, tool);
        _servers.Add(server);
        return server;
    }
}
