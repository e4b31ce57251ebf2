using AlumniCms.IntegrationTests.Databases;
using AlumniCms.IntegrationTests.Hosts;
using AlumniCms.IntegrationTests.Syndication;
using AlumniCms.Media.Files;

namespace AlumniCms.IntegrationTests.Media;

public sealed class DescribingAFile(Worlds worlds) : IClassFixture<Worlds>
{
    [Theory, EveryEngine]
    public async Task Gives_pages_an_alternative_text_where_the_item_has_none_in_the_reader_s_language_first(DatabaseEngine engine)
    {
        var host = await worlds.GetAsync(engine);
        var path = await host.UploadAsync(World.Maroc, Unique.Word(), "Remise.webp");
        var (silent, speaking) = (Shows(path), Shows(path, "Le jury"));
        var arabic = Shows(path) with { Culture = "ar" };
        foreach (var text in new[] { silent, speaking, arabic })
            await host.ImportItemAsync(World.Maroc, text.ToJson());
        Assert.Equal("", await AltAsync(host, silent));

        _ = (await host.DescribeAsync(World.Maroc, path, Library.Said("  Remise des\n prix "))).Value;

        Assert.Equal("Remise des prix", await AltAsync(host, silent));
        Assert.Equal("Le jury", await AltAsync(host, speaking));
        Assert.Equal("Remise des prix", await AltAsync(host, arabic));

        var both = new Dictionary<string, string> { ["fr"] = "Remise des prix", ["ar"] = "حفل توزيع الجوائز", ["en"] = " " };
        Assert.Equal(2, (await host.DescribeAsync(World.Maroc, path, new MediaDetails { Texts = both })).Value.Details.Texts.Count);
        Assert.Equal("حفل توزيع الجوائز", await AltAsync(host, arabic));

        _ = (await host.DescribeAsync(World.Maroc, path, new MediaDetails { Texts = both, IsDecorative = true })).Value;
        Assert.Equal("", await AltAsync(host, silent));
    }

    [Theory, EveryEngine]
    public async Task Of_the_network_s_reaches_the_pages_of_countries(DatabaseEngine engine)
    {
        var host = await worlds.GetAsync(engine);
        var path = await host.UploadAsync(World.Worldwide, Unique.Word(), "campus.webp");
        var article = Shows(path);
        await host.ImportItemAsync(World.Maroc, article.ToJson());
        Assert.Equal("", await AltAsync(host, article));

        _ = (await host.DescribeAsync(World.Worldwide, path, Library.Said("Le campus"))).Value;

        Assert.Equal("Le campus", await AltAsync(host, article));
        Assert.Equal("media.unknown", (await host.DescribeAsync(World.Maroc, path, Library.Said("Le nôtre"))).Code());
    }

    [Theory, EveryEngine]
    public async Task Crops_cards_around_its_focal_point_under_a_new_address(DatabaseEngine engine)
    {
        var host = await worlds.GetAsync(engine);
        var path = await host.UploadAsync(World.Maroc, Unique.Word(), "a.webp");
        var article = Shows(path);
        await host.ImportItemAsync(World.Maroc, article.ToJson());
        Assert.DoesNotContain("h=400", await CardAsync(host, path), StringComparison.Ordinal);

        _ = (await host.DescribeAsync(World.Maroc, path, new MediaDetails { FocalPoint = new FocalPoint(0, 0.9) })).Value;

        var card = await CardAsync(host, path);
        Assert.EndsWith("-0-90&w=640&h=400", card, StringComparison.Ordinal);
        using var answer = await host.SendAsync(new HttpRequestMessage(HttpMethod.Get, card));
        Assert.Equal("image/webp", answer.Content.Headers.ContentType!.ToString());
        Assert.Contains("immutable", answer.Headers.NonValidated["Cache-Control"].ToString(), StringComparison.Ordinal);
    }

    [Theory, EveryEngine]
    public async Task Is_refused_to_who_saw_an_older_state_and_noted_with_before_and_after(DatabaseEngine engine)
    {
        var host = await worlds.GetAsync(engine);
        var path = await host.UploadAsync(World.Cameroun, Unique.Word(), "a.webp");

        string[] results =
        [
            (await host.DescribeAsync(World.Cameroun, path, Library.Said("Un"), basis: 0)).Code(),
            (await host.DescribeAsync(World.Cameroun, path, Library.Said("Deux"), basis: 0)).Code(),
            (await host.DescribeAsync(World.Cameroun, path, Library.Said("Un"), basis: 1)).Code(),
            (await host.DescribeAsync(World.Cameroun, path, Library.Said(new string('a', 501)))).Code(),
            (await host.DescribeAsync(World.Cameroun, path, Library.Said("a", "x<y"))).Code(),
            (await host.DescribeAsync(World.Cameroun, path, new MediaDetails { Credit = new string('a', 201) })).Code(),
            (await host.DescribeAsync(World.Cameroun, path, new MediaDetails { FocalPoint = new FocalPoint(double.NaN, 0) })).Code(),
            (await host.DescribeAsync(World.Maroc, path, Library.Said("Ailleurs"))).Code(),
        ];

        Assert.Equal(
            ["", "conflict", "", "media.text-too-long", "media.culture", "media.credit-too-long", "media.focal-point", "media.unknown"],
            results);
        var entry = Assert.Single(await host.AuditAsync(World.Cameroun, path));
        Assert.Equal("media.details-changed", entry.Action);
        Assert.DoesNotContain("Un", entry.Before, StringComparison.Ordinal);
        Assert.Contains("\"Un\"", entry.After, StringComparison.Ordinal);
    }

    private static Text Shows(string path, string? text = null) => Text.New() with
    {
        Path = Unique.Word(),
        More = Things.Fields("Article", text is null
            ? $$"""{ "Picture": { "Paths": ["{{path}}"] } }"""
            : $$"""{ "Picture": { "Paths": ["{{path}}"], "MediaTexts": ["{{text}}"] } }"""),
    };

    private static async Task<string?> AltAsync(AlumniHost host, Text article) =>
        (await host.GetPageAsync($"/maroc/{article.Culture}/{article.Path}")).IsOk().Document.QuerySelector("img.cover")!.GetAttribute("alt");

    private static async Task<string> CardAsync(AlumniHost host, string path) =>
        (await host.GetPageAsync("/maroc/fr/actualites")).IsOk().Document.QuerySelector($".card img[src*='{path}']")!.GetAttribute("src")!;
}
