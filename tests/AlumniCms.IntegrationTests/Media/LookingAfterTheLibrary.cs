using System.Net;
using System.Text.Json.Nodes;
using AlumniCms.IntegrationTests.Databases;
using AlumniCms.IntegrationTests.Hosts;
using AlumniCms.IntegrationTests.Syndication;
using AlumniCms.Media.Files;

namespace AlumniCms.IntegrationTests.Media;

/// <summary>The pages of the library, without script.</summary>
public sealed class LookingAfterTheLibrary(Worlds worlds) : IClassFixture<Worlds>
{
    [Theory, EveryEngine]
    public async Task Takes_several_files_and_says_of_each_what_became_of_it(DatabaseEngine engine)
    {
        var host = await worlds.GetAsync(engine);
        var pages = await MediaPages.OfAsync(host, "Editor");
        var folder = Unique.Word().ToLowerInvariant();

        var answer = (await pages.UploadAsync(folder, [("Été à Kribi.WEBP", Library.Picture()), ("plan.svg", "<svg/>"u8.ToArray())])).IsOk().Json["files"]!.AsArray();
        var back = await pages.UploadAsync(folder, [("b.webp", Library.Picture("event-breakfast"))], "text/html");
        var mixed = await pages.UploadAsync(folder, [("c.webp", Library.Picture("theme-port")), ("nothing.jpg", [])], "text/html");

        Assert.Equal($"{folder}/ete-a-kribi.webp", (string?)answer[0]!["path"]);
        Assert.StartsWith($"/cameroun/media/{folder}/", (string?)answer[0]!["thumb"], StringComparison.Ordinal);
        Assert.Equal(("plan.svg", true), ((string?)answer[1]!["name"], ((string?)answer[1]!["error"])!.Contains("SVG", StringComparison.Ordinal)));
        Assert.Null(answer[1]!["path"]);
        Assert.Equal((HttpStatusCode.Redirect, $"/cameroun/admin/media?folder={folder}&done=uploaded"), (back.Status, back.Location));
        Assert.Contains("nothing.jpg", mixed.Is(HttpStatusCode.UnprocessableEntity).Text("main"), StringComparison.Ordinal);
        var list = (await pages.GetAsync($"?folder={folder}&sort=name")).IsOk();
        Assert.Equal(["b.webp", "c.webp", "ete-a-kribi.webp"], list.Document.QuerySelectorAll(".media-tile a").Select(a => a.TextContent));
        Assert.Contains(folder, (await pages.GetAsync()).IsOk().Text(".media-folders"), StringComparison.Ordinal);
        Assert.Equal(200, (int)(await pages.GetAsync("?page=99999&sort=x&show=y&view=z&shelf=q")).Status);
        Assert.Equal(3, (await pages.GetAsync($"?folder={folder}&view=table")).IsOk().Document.QuerySelectorAll("tbody tr").Length);
    }

    [Theory, EveryEngine]
    public async Task Keeps_what_is_said_of_a_file_and_what_was_typed_when_it_is_refused(DatabaseEngine engine)
    {
        var host = await worlds.GetAsync(engine);
        var pages = await MediaPages.OfAsync(host, "Editor");
        var path = await host.UploadAsync(World.Cameroun, Unique.Word(), "a.webp");
        var first = (await pages.GetAsync(MediaPages.FilePath(path))).IsOk();

        var saved = await pages.Browser.SubmitAsync(first, "/details", ("text.fr", "Le port"), ("text.en", "The port"), ("credit", "Ama"), ("focalX", "20"), ("focalY", "70,5"));
        var shown = (await pages.Browser.GetAsync(saved.Is(HttpStatusCode.Redirect).Location!)).IsOk();
        var late = await pages.Browser.SubmitAsync(first, "/details", ("text.fr", "Autre chose"), ("focalX", "50"), ("focalY", "50"));
        var outside = await pages.SubmitAsync(path, "details", ("text.fr", "Ici <b>"), ("focalX", "300"), ("focalY", "50"));

        Assert.Equal(("Le port", "20", "70"), (shown.Text("[name='text.fr']"), Value(shown, "focalX"), Value(shown, "focalY")));
        Assert.Equal("Autre chose", late.Is(HttpStatusCode.UnprocessableEntity).Text("[name='text.fr']"));
        Assert.Equal("", Value(late, "basis"));
        Assert.Equal("Ici <b>", outside.Is(HttpStatusCode.UnprocessableEntity).Text("[name='text.fr']"));
        Assert.Equal("true", outside.Document.QuerySelector("[name=focalX]")!.GetAttribute("aria-invalid"));
        var kept = (await host.DescribeAsync(World.Cameroun, path, Library.Said("x"))).Value;
        Assert.Equal(new FocalPoint(0.5, 0.5), kept.Details.FocalPoint);
    }

    [Theory, EveryEngine]
    public async Task Moves_and_deletes_what_is_free_and_says_where_the_rest_is_used(DatabaseEngine engine)
    {
        var host = await worlds.GetAsync(engine);
        var pages = await MediaPages.OfAsync(host, "Editor");
        var (free, used) = (await host.UploadAsync(World.Cameroun, Unique.Word(), "a.webp"), await host.UploadAsync(World.Cameroun, Unique.Word(), "b.webp"));
        var article = Text.New() with { Path = Unique.Word(), More = Things.Fields("Article", $$"""{ "Picture": { "Paths": ["{{used}}"] } }""") };
        await host.ImportItemAsync(World.Cameroun, article.ToJson());

        var page = (await pages.GetAsync(MediaPages.FilePath(used))).IsOk();
        Assert.Contains($"/cameroun/admin/content/{article.Id}", page.Links("main .lines"));
        Assert.Null(page.Document.QuerySelector("form[action$='/remove']"));
        (await pages.ForgeAsync("remove", ("path", used))).Is(HttpStatusCode.UnprocessableEntity);

        var moved = (await pages.SubmitAsync(free, "move", ("folder", "Neuf/Été"), ("name", "Nom.webp"))).Is(HttpStatusCode.Redirect).Location!;
        Assert.Contains(Uri.EscapeDataString("neuf/ete/nom.webp"), moved, StringComparison.Ordinal);
        (await pages.SubmitAsync("neuf/ete/nom.webp", "remove")).Is(HttpStatusCode.Redirect);
        (await pages.GetAsync(MediaPages.FilePath("neuf/ete/nom.webp"))).Is(HttpStatusCode.NotFound);
    }

    [Theory, EveryEngine]
    public async Task Offers_files_to_choose_among(DatabaseEngine engine)
    {
        var host = await worlds.GetAsync(engine);
        var pages = await MediaPages.OfAsync(host, "Translator");
        var word = Unique.Word().ToLowerInvariant();
        var (own, shared, other) = (await host.UploadAsync(World.Cameroun, word, $"{word}-1.webp"), await host.UploadAsync(World.Worldwide, word, $"{word}-2.webp"), await host.UploadAsync(World.Maroc, word, $"{word}-3.webp"));
        _ = (await host.DescribeAsync(World.Cameroun, own, Library.Said("Le jury"))).Value;

        var found = (await pages.Browser.GetAsync($"/cameroun/admin/media/pick?q={word}")).IsOk().Json;
        var items = found["items"]!.AsArray();

        Assert.Equal([shared, own], items.Select(i => (string?)i!["path"]));
        Assert.DoesNotContain(other, found.ToJsonString(), StringComparison.Ordinal);
        Assert.Equal(("Le jury", 1600, false), ((string?)items[1]!["alt"], (int?)items[1]!["width"], (bool?)found["more"]));
        Assert.Equal($"/cameroun/media/{own}", (string?)items[1]!["url"]);
        Assert.Empty((await pages.Browser.GetAsync($"/cameroun/admin/media/pick?q={word}&page=2")).IsOk().Json["items"]!.AsArray());
        (await pages.GetAsync()).Is(HttpStatusCode.Forbidden);
    }

    [Theory, EveryEngine]
    public async Task Hides_and_keeps_files_of_another_site_whatever_path_is_guessed(DatabaseEngine engine)
    {
        var host = await worlds.GetAsync(engine);
        var pages = await MediaPages.OfAsync(host, "Editor");
        var (other, shared) = (await host.UploadAsync(World.Maroc, Unique.Word(), "other.webp"), await host.UploadAsync(World.Worldwide, Unique.Word(), "shared.webp"));

        foreach (var guess in new[] { other, "/" + other, "../" + other, $"maroc/{other}", $"~/maroc/media/{other}" })
        {
            (await pages.GetAsync(MediaPages.FilePath(guess))).Is(HttpStatusCode.NotFound);
            foreach (var action in new[] { "details", "move", "remove" })
                (await pages.ForgeAsync(action, ("path", guess), ("folder", ""), ("name", "mine"))).Is(HttpStatusCode.NotFound);
        }

        (await pages.Browser.GetAsync($"/maroc/admin/media{MediaPages.FilePath(other)}")).Is(HttpStatusCode.Forbidden);
        (await pages.Browser.GetAsync("/maroc/admin/media")).Is(HttpStatusCode.Forbidden);
        (await pages.Browser.GetAsync("/maroc/admin/media/pick")).Is(HttpStatusCode.Forbidden);
        Assert.Null((await pages.GetAsync(MediaPages.FilePath(shared))).IsOk().Document.QuerySelector("form[action$='/details'], form[action$='/remove']"));
        (await pages.ForgeAsync("details", ("path", shared), ("text.fr", "Le nôtre"))).Is(HttpStatusCode.UnprocessableEntity);
        Assert.Equal(1, (await host.ListAsync(World.Maroc, new() { Folder = other.Split('/')[0] })).Total);
    }

    [Theory, EveryEngine]
    public async Task Lets_an_author_add_files_and_change_own_ones_only(DatabaseEngine engine)
    {
        var host = await worlds.GetAsync(engine);
        var pages = await MediaPages.OfAsync(host, "Author");
        var folder = Unique.Word().ToLowerInvariant();
        var others = await host.UploadAsync(World.Cameroun, folder, "others.webp");

        var own = (string)(await pages.UploadAsync(folder, [("own.webp", Library.Picture())])).IsOk().Json["files"]![0]!["path"]!;

        (await pages.SubmitAsync(own, "details", ("text.fr", "À moi"))).Is(HttpStatusCode.Redirect);
        Assert.Null((await pages.GetAsync(MediaPages.FilePath(others))).IsOk().Document.QuerySelector("form[action$='/details']"));
        foreach (var action in new[] { "details", "move", "remove" })
            (await pages.ForgeAsync(action, ("path", others), ("name", "mine"))).Is(HttpStatusCode.UnprocessableEntity);
        (await pages.SubmitAsync(own, "remove")).Is(HttpStatusCode.Redirect);
        Assert.Equal(["media.added", "media.details-changed", "media.removed"], (await host.AuditAsync(World.Cameroun, own)).Select(e => e.Action));
    }

    [Theory, EveryEngine]
    public async Task Takes_no_form_of_another_page(DatabaseEngine engine)
    {
        var host = await worlds.GetAsync(engine);
        var pages = await MediaPages.OfAsync(host, "Editor");
        var path = await host.UploadAsync(World.Cameroun, Unique.Word(), "a.webp");

        (await pages.UploadAsync("", [("a.webp", Library.Picture())], withToken: false)).Is(HttpStatusCode.BadRequest);
        foreach (var action in new[] { "details", "move", "remove" })
            (await pages.Browser.PostAsync($"/cameroun/admin/media/{action}", [KeyValuePair.Create("path", path)])).Is(HttpStatusCode.BadRequest);
        Assert.Equal(HttpStatusCode.OK, (await pages.GetAsync(MediaPages.FilePath(path))).Status);
        Assert.NotEqual(HttpStatusCode.OK, (await host.GetPageAsync("/cameroun/admin/media")).Status);
        Assert.NotEqual(HttpStatusCode.OK, (await host.GetPageAsync("/cameroun/admin/media/pick")).Status);
    }

    private static string Value(Page page, string name) => page.Document.QuerySelector($"[name='{name}']")!.GetAttribute("value") ?? "";
}
