using System.Net;
using System.Text.Json.Nodes;
using AlumniCms.IntegrationTests.Databases;
using AlumniCms.IntegrationTests.Hosts;

namespace AlumniCms.IntegrationTests.ContentManagement;

public sealed class ReadingAsAVisitor(Worlds worlds) : IClassFixture<Worlds>
{
    [Theory, EveryEngine]
    public async Task Shows_the_summary_but_not_the_body_of_a_text_for_members(DatabaseEngine engine)
    {
        var host = await worlds.GetAsync(engine);
        var article = Text.New() with { Path = Unique.Word(), Audience = "members", Summary = "Pour donner envie.", Body = "Entre nous." };
        await host.ImportItemAsync(World.Cameroun, article.ToJson());

        var page = (await host.GetPageAsync($"/cameroun/fr/{article.Path}")).IsOk();

        Assert.Contains(article.Summary, page.Body, StringComparison.Ordinal);
        Assert.DoesNotContain(article.Body, page.Body, StringComparison.Ordinal);
        Assert.Empty(page.Text("dl.fields"));
    }

    [Theory, EveryEngine]
    public async Task Finds_no_text_for_members_in_the_API_or_in_lists(DatabaseEngine engine)
    {
        var host = await worlds.GetAsync(engine);
        var article = Text.New() with { Audience = "members" };
        await host.ImportItemAsync(World.Cameroun, article.ToJson());

        (await host.GetJsonAsync($"/cameroun/api/content/{article.Id}")).Is(HttpStatusCode.NotFound);
        Assert.DoesNotContain(article.Title, (await host.GetPageAsync("/cameroun/fr/actualites")).IsOk().Body, StringComparison.Ordinal);
        Assert.DoesNotContain(article.Title, (await host.GetPageAsync("/cameroun/fr")).IsOk().Body, StringComparison.Ordinal);
    }

    [Theory, EveryEngine]
    public async Task Finds_no_field_that_is_for_members(DatabaseEngine engine)
    {
        var host = await worlds.GetAsync(engine);
        await host.RunStepsAsync(World.Cameroun, Steps.AddField("Article", "Whisper", """ "FieldAudienceSettings": { "Audience": "members" } """));
        var article = Text.New() with
        {
            Path = Unique.Word(),
            More = new JsonObject { ["Article"] = new JsonObject { ["Whisper"] = new JsonObject { ["Text"] = "Un secret." } } },
        };
        await host.ImportItemAsync(World.Cameroun, article.ToJson());

        var page = (await host.GetPageAsync($"/cameroun/fr/{article.Path}")).IsOk();
        var json = (await host.GetJsonAsync($"/cameroun/api/content/{article.Id}")).IsOk();

        Assert.Contains(article.Body, page.Body, StringComparison.Ordinal);
        Assert.DoesNotContain("Un secret.", page.Body, StringComparison.Ordinal);
        Assert.NotNull(json.Json["Article"]!["Summary"]);
        Assert.Null(json.Json["Article"]!["Whisper"]);
    }

    [Theory, EveryEngine]
    public async Task Finds_no_draft(DatabaseEngine engine)
    {
        var host = await worlds.GetAsync(engine);
        var article = Text.New() with { Path = Unique.Word(), Published = false };
        await host.ImportItemAsync(World.Cameroun, article.ToJson());

        (await host.GetPageAsync($"/cameroun/fr/{article.Path}")).Is(HttpStatusCode.NotFound);
        (await host.GetJsonAsync($"/cameroun/api/content/{article.Id}")).Is(HttpStatusCode.NotFound);
    }

    [Theory, EveryEngine]
    public async Task Finds_in_the_API_neither_who_wrote_nor_ids_of_items_for_others(DatabaseEngine engine)
    {
        var host = await worlds.GetAsync(engine);
        var (open, closed) = (Text.New() with { Set = Unique.Id() }, Text.New() with { Set = Unique.Id(), Audience = "members" });
        await host.ImportItemAsync(World.Cameroun, open.ToJson());
        await host.ImportItemAsync(World.Cameroun, closed.ToJson());
        var article = Text.New() with
        {
            More = new JsonObject
            {
                ["Owner"] = "account-7",
                ["Author"] = "Awa",
                ["Article"] = new JsonObject
                {
                    ["Related"] = new JsonObject { ["ContentItemIds"] = new JsonArray(closed.Id, open.Id) },
                    ["Sets"] = new JsonObject { ["LocalizationSets"] = new JsonArray(open.Set, closed.Set) },
                },
            },
        };
        await host.ImportItemAsync(World.Cameroun, article.ToJson());

        var json = (await host.GetJsonAsync($"/cameroun/api/content/{article.Id}")).IsOk();

        Assert.Equal(("", ""), (json.Json["Owner"]!.ToString(), json.Json["Author"]!.ToString()));
        Assert.Equal([open.Id], json.Json["Article"]!["Related"]!["ContentItemIds"]!.AsArray().Select(n => n!.ToString()));
        Assert.Equal([open.Set], json.Json["Article"]!["Sets"]!["LocalizationSets"]!.AsArray().Select(n => n!.ToString()));
        Assert.DoesNotContain("account-7", json.Body, StringComparison.Ordinal);
    }

    [Theory, EveryEngine]
    public async Task Finds_no_field_that_is_not_shown_and_no_contained_item_for_others(DatabaseEngine engine)
    {
        var host = await worlds.GetAsync(engine);
        var (word, egg, secretEgg) = (Unique.Word(), "E" + Unique.Word(), "E" + Unique.Word());
        await host.RunStepsAsync(World.Cameroun, Steps.AddField(
            "Article", "Door", """ "ConditionalFieldSettings": { "ShownWhen": { "Field": "Summary", "Values": ["Sur place"] } } """));
        var part = """{ "PartName": "LocalizationPart", "Name": "LocalizationPart", "Settings": {} }""";
        await host.RunStepsAsync(World.Cameroun, Steps.DefineType(egg, part));
        await host.RunStepsAsync(World.Cameroun, Steps.DefineType(
            secretEgg, part, """ "ContentTypeAspectSettings": { "DefaultAudience": "members" } """));
        var article = Text.New() with
        {
            Path = Unique.Word(),
            More = new JsonObject
            {
                ["Article"] = new JsonObject { ["Door"] = new JsonObject { ["Text"] = "Porte " + word } },
                ["FlowPart"] = new JsonObject { ["Widgets"] = new JsonArray(Item(secretEgg, "Caché " + word), Item(egg, "Ouvert")) },
            },
        };
        await host.ImportItemAsync(World.Cameroun, article.ToJson());

        var json = (await host.GetJsonAsync($"/cameroun/api/content/{article.Id}")).IsOk();

        Assert.DoesNotContain(word, json.Body, StringComparison.Ordinal);
        Assert.Equal("Ouvert", Assert.Single(json.Json["FlowPart"]!["Widgets"]!.AsArray())!["DisplayText"]!.ToString());
        Assert.DoesNotContain(article.Title, (await host.GetPageAsync($"/cameroun/fr/search?q={word}")).Body, StringComparison.Ordinal);

        await host.ImportItemAsync(World.Cameroun, (article with { Summary = "Sur place" }).ToJson());
        Assert.Contains("Porte", (await host.GetJsonAsync($"/cameroun/api/content/{article.Id}")).IsOk().Body, StringComparison.Ordinal);
    }

    [Theory, EveryEngine]
    public async Task Finds_no_field_for_members_however_its_part_is_spelled(DatabaseEngine engine)
    {
        var host = await worlds.GetAsync(engine);
        await host.RunStepsAsync(World.Cameroun, Steps.AddField("Article", "Hush", """ "FieldAudienceSettings": { "Audience": "members" } """));
        var article = Text.New();
        var json = article.ToJson();
        var part = json["Article"]!.DeepClone().AsObject();
        part["HUSH"] = new JsonObject { ["Text"] = "Un secret." };
        json.Remove("Article");
        json["aRTICLE"] = part;
        await host.ImportItemAsync(World.Cameroun, json);

        var shown = (await host.GetJsonAsync($"/cameroun/api/content/{article.Id}")).IsOk();

        Assert.DoesNotContain("Un secret.", shown.Body, StringComparison.Ordinal);
        Assert.Contains(article.Summary, shown.Body, StringComparison.Ordinal);
    }

    [Theory, EveryEngine]
    public async Task Takes_an_audience_that_nobody_knows_for_a_secret(DatabaseEngine engine)
    {
        var host = await worlds.GetAsync(engine);
        var article = Text.New() with { Path = Unique.Word(), Audience = "Everyone!" };
        var stored = await host.ImportItemAsync(World.Cameroun, article.ToJson());

        Assert.Equal("secret", stored.Audience);
        (await host.GetPageAsync($"/cameroun/fr/{article.Path}")).Is(HttpStatusCode.NotFound);
        (await host.GetJsonAsync($"/cameroun/api/content/{article.Id}")).Is(HttpStatusCode.NotFound);
    }

    [Theory, EveryEngine]
    public async Task Finds_a_members_profile_through_no_door(DatabaseEngine engine)
    {
        var host = await worlds.GetAsync(engine);
        var profile = Text.New() with { ContentType = "AlumniProfile", Path = Unique.Word(), Audience = "", More = Name() };
        await host.ImportItemAsync(World.Cameroun, profile.ToJson());

        (await host.GetPageAsync($"/cameroun/fr/{profile.Path}")).Is(HttpStatusCode.NotFound);
        (await host.GetJsonAsync($"/cameroun/api/content/{profile.Id}")).Is(HttpStatusCode.NotFound);
        foreach (var door in new[] { "", "/annuaire", $"/search?q={Uri.EscapeDataString(profile.Title)}" })
            Assert.DoesNotContain(profile.Id, (await host.GetPageAsync("/cameroun/fr" + door)).Body, StringComparison.Ordinal);
        Assert.DoesNotContain(profile.Title, (await host.GetPageAsync("/cameroun/fr/annuaire")).Body, StringComparison.Ordinal);
    }

    [Theory, EveryEngine]
    public async Task Sees_no_link_to_a_text_for_members_nor_to_its_translation(DatabaseEngine engine)
    {
        var host = await worlds.GetAsync(engine);
        await host.RunStepsAsync(World.Cameroun, Steps.AddField("Article", "Related").Replace("TextField", "ContentPickerField", StringComparison.Ordinal));
        var closed = Text.New() with { Path = Unique.Word(), Audience = "members" };
        var article = Text.New() with
        {
            Path = Unique.Word(),
            Set = Unique.Id(),
            More = new JsonObject { ["Article"] = new JsonObject { ["Related"] = new JsonObject { ["ContentItemIds"] = new JsonArray(closed.Id) } } },
        };
        var translation = Text.New() with { Path = Unique.Word(), Set = article.Set, Culture = "en", Audience = "members" };
        foreach (var text in new[] { closed, article, translation })
            await host.ImportItemAsync(World.Cameroun, text.ToJson());

        var page = (await host.GetPageAsync($"/cameroun/fr/{article.Path}")).IsOk().Body;

        Assert.DoesNotContain(closed.Title, page, StringComparison.Ordinal);
        Assert.DoesNotContain(closed.Path, page, StringComparison.Ordinal);
        Assert.DoesNotContain(translation.Path, page, StringComparison.Ordinal);
    }

    [Theory, EveryEngine]
    public async Task Gets_no_list_for_a_page_that_is_no_number(DatabaseEngine engine)
    {
        var host = await worlds.GetAsync(engine);

        foreach (var page in new[] { "abc", "0", "-1", "1.5", "99999999999999999999", "1&page=2" })
            (await host.GetPageAsync($"/cameroun/fr/actualites?page={page}")).Is(HttpStatusCode.NotFound);
        (await host.GetPageAsync("/cameroun/fr/actualites?page=1")).IsOk();
    }

    private static JsonObject Name() => new()
    {
        ["AlumniProfile"] = new JsonObject
        {
            ["FirstName"] = new JsonObject { ["Text"] = "Awa" },
            ["LastName"] = new JsonObject { ["Text"] = "Ndiaye" },
        },
    };

    private static JsonObject Item(string type, string title) => new()
    {
        ["ContentItemId"] = Unique.Id(),
        ["ContentType"] = type,
        ["DisplayText"] = title,
        ["TitlePart"] = new JsonObject { ["Title"] = title },
        ["Owner"] = "account-9",
    };
}
