using System.Text.Json.Nodes;
using AlumniCms.IntegrationTests.Databases;
using AlumniCms.IntegrationTests.Hosts;

namespace AlumniCms.IntegrationTests.ContentManagement;

/// <summary>Items inside items: lists, bags, flows, menus and taxonomies.</summary>
public sealed class HoldingItems(Worlds worlds) : IClassFixture<Worlds>
{
    [Theory, EveryEngine]
    public async Task Shows_the_items_of_a_list_in_their_order(DatabaseEngine engine)
    {
        var host = await worlds.GetAsync(engine);
        await host.RunStepsAsync(World.Cameroun, Steps.DefineType(
            "Dossier", """{ "PartName": "ListPart", "Name": "ListPart", "Settings": { "ListPartSettings": { "ContainedContentTypes": ["Page"] } } }"""));
        var dossier = Text.New() with { ContentType = "Dossier", Path = Unique.Word() };
        await host.ImportItemAsync(World.Cameroun, dossier.ToJson());
        var pages = new[] { (Text.New(), 3), (Text.New(), 1), (Text.New(), 2) };
        foreach (var (page, order) in pages)
            await host.ImportItemAsync(World.Cameroun, (page with
            {
                ContentType = "Page",
                More = new JsonObject { ["ContainedPart"] = new JsonObject { ["ListContentItemId"] = dossier.Id, ["Order"] = order } },
            }).ToJson());

        var shown = (await host.GetPageAsync($"/cameroun/fr/{dossier.Path}")).IsOk();

        Assert.Equal(
            [.. pages.OrderBy(p => p.Item2).Select(p => p.Item1.Title)],
            shown.Document.QuerySelectorAll(".cards .card a[href]").Select(h => h.TextContent.Trim()));
    }

    [Theory, EveryEngine]
    public async Task Shows_the_items_of_a_bag_and_of_a_flow_with_their_fields(DatabaseEngine engine)
    {
        var host = await worlds.GetAsync(engine);
        await DefineNestAsync(host);
        var nest = Text.New() with
        {
            ContentType = "Nest",
            Path = Unique.Word(),
            More = new JsonObject { ["Eggs"] = Holding("ContentItems", Egg("Bleu")), ["FlowPart"] = Holding("Widgets", Egg("Vert")) },
        };

        await host.ImportItemAsync(World.Cameroun, nest.ToJson());

        var shown = (await host.GetPageAsync($"/cameroun/fr/{nest.Path}")).IsOk();
        Assert.Contains("Bleu", shown.Text(".contained"), StringComparison.Ordinal);
        Assert.Contains("Vert", string.Concat(shown.Document.QuerySelectorAll(".contained").Select(c => c.TextContent)), StringComparison.Ordinal);
    }

    [Theory, EveryEngine]
    public async Task Shows_a_visitor_none_of_the_items_for_members_nor_what_stands_in_them(DatabaseEngine engine)
    {
        var host = await worlds.GetAsync(engine);
        var (open, closed) = ("T" + Unique.Word(), "T" + Unique.Word());
        await host.RunStepsAsync(World.Cameroun, Steps.DefineType(open, """{ "PartName": "FlowPart", "Name": "FlowPart", "Settings": {} }"""));
        await host.RunStepsAsync(World.Cameroun, Steps.DefineType(
            closed,
            """{ "PartName": "FlowPart", "Name": "FlowPart", "Settings": {} }""",
            """ "ContentTypeAspectSettings": { "DefaultAudience": "members" } """));
        var box = Box(closed, "Réservé");
        box["FlowPart"] = Holding("Widgets", Box(open, "Dedans"));
        var page = Text.New() with
        {
            ContentType = open,
            Path = Unique.Word(),
            More = new JsonObject { ["FlowPart"] = Holding("Widgets", Box(open, "Ouvert"), box) },
        };

        await host.ImportItemAsync(World.Cameroun, page.ToJson());

        var shown = (await host.GetPageAsync($"/cameroun/fr/{page.Path}")).IsOk();
        Assert.Contains("Ouvert", shown.Text("main"), StringComparison.Ordinal);
        Assert.DoesNotContain("Réservé", shown.Body, StringComparison.Ordinal);
        Assert.DoesNotContain("Dedans", shown.Body, StringComparison.Ordinal);

        static JsonObject Box(string type, string text) => new()
        {
            ["ContentItemId"] = Unique.Id(),
            ["ContentType"] = type,
            ["DisplayText"] = text,
            ["MarkdownBodyPart"] = new JsonObject { ["Markdown"] = text },
        };
    }

    [Theory, EveryEngine]
    public async Task Refuses_in_a_bag_what_does_not_belong_there(DatabaseEngine engine)
    {
        var host = await worlds.GetAsync(engine);
        await DefineNestAsync(host);
        var stranger = Egg("Gris");
        stranger["ContentType"] = "Article";

        var refused = await host.TryImportItemAsync(World.Cameroun, (Text.New() with
        {
            ContentType = "Nest",
            More = new JsonObject { ["Eggs"] = Holding("ContentItems", Egg("Bleu"), stranger) },
        }).ToJson());

        Assert.Contains(refused.Refusals, r => r is { Code: "bag.type", Path: "Eggs.ContentItems[1]" });
    }

    [Theory, EveryEngine]
    public async Task Refuses_items_that_stand_in_each_other_without_end(DatabaseEngine engine)
    {
        var host = await worlds.GetAsync(engine);
        await DefineNestAsync(host);
        var egg = Egg("Dedans");
        for (var depth = 0; depth < 14; depth++)
        {
            var outer = Egg("Dehors");
            outer["FlowPart"] = Holding("Widgets", egg);
            egg = outer;
        }

        var refused = await host.TryImportItemAsync(
            World.Cameroun, (Text.New() with { ContentType = "Nest", More = new JsonObject { ["FlowPart"] = Holding("Widgets", egg) } }).ToJson());

        Assert.Contains(refused.Refusals, r => r.Code == "contained.depth");
    }

    [Theory, EveryEngine]
    public async Task Shows_an_item_of_a_menu_under_the_address_that_it_has_now(DatabaseEngine engine)
    {
        var host = await worlds.GetAsync(engine);
        var article = Text.New() with { Path = Unique.Word() };
        await host.ImportItemAsync(World.Cameroun, article.ToJson());

        await Menus.LinkAsync(host, article.Id);

        Assert.Contains($"/cameroun/fr/{article.Path}", await Menus.LinksAsync(host));
        var moved = Unique.Word();
        await host.ImportItemAsync(World.Cameroun, (article with { Path = moved }).ToJson());
        Assert.Contains($"/cameroun/fr/{moved}", await Menus.LinksAsync(host));
        await host.UnpublishAsync(World.Cameroun, article.Id);
        Assert.DoesNotContain($"/cameroun/fr/{moved}", await Menus.LinksAsync(host));
    }

    [Theory, EveryEngine]
    public async Task Shows_a_term_in_the_language_of_the_reader(DatabaseEngine engine)
    {
        var host = await worlds.GetAsync(engine);
        var article = Text.New() with { Path = Unique.Word() };
        await host.ImportItemAsync(World.Cameroun, article.ToJson());

        Assert.Equal("Vie du réseau", (await host.GetPageAsync($"/cameroun/fr/{article.Path}")).IsOk().Text(".story-head .kicker"));
        Assert.Equal("Network life", (await host.GetPageAsync($"/cameroun/en/{article.Path}")).IsOk().Text(".story-head .kicker"));
    }

    [Theory, EveryEngine]
    public async Task Lists_the_items_of_a_term_under_its_address(DatabaseEngine engine)
    {
        var host = await worlds.GetAsync(engine);
        var (taxonomy, term, path) = (Unique.Id(), Unique.Id(), Unique.Word());
        await host.RunStepsAsync(World.Cameroun, Steps.AddField("Page", "Colour").Replace("TextField", "TaxonomyField", StringComparison.Ordinal));
        await host.ImportItemAsync(World.Cameroun, (Taxonomies.Of(path, ("ocre", term)) with { Id = taxonomy }).ToJson());
        var page = Text.New() with
        {
            ContentType = "Page",
            More = new JsonObject { ["Page"] = new JsonObject { ["Colour"] = Taxonomies.Field(taxonomy, term) } },
        };
        await host.ImportItemAsync(World.Cameroun, page.ToJson());

        var list = (await host.GetPageAsync($"/cameroun/fr/{path}/ocre")).IsOk();

        Assert.Equal("ocre", list.Heading);
        Assert.Equal(page.Title, Assert.Single(list.Document.QuerySelectorAll(".cards .card a[href]")).TextContent.Trim());
    }

    private static async Task DefineNestAsync(AlumniHost host)
    {
        await host.RunStepsAsync(World.Cameroun, Steps.DefineType("Egg", """{ "PartName": "Egg", "Name": "Egg", "Settings": {} }"""));
        await host.RunStepsAsync(World.Cameroun, Steps.AddField("Egg", "Shell"));
        await host.RunStepsAsync(World.Cameroun, Steps.DefineType(
            "Nest",
            """
            { "PartName": "BagPart", "Name": "Eggs", "Settings": { "BagPartSettings": { "ContainedContentTypes": ["Egg"] } } },
            { "PartName": "FlowPart", "Name": "FlowPart", "Settings": {} }
            """));
    }

    private static JsonObject Holding(string list, params JsonNode?[] items) => new() { [list] = new JsonArray(items) };

    private static JsonObject Egg(string shell) => new()
    {
        ["ContentItemId"] = Unique.Id(),
        ["ContentType"] = "Egg",
        ["DisplayText"] = "Œuf",
        ["Egg"] = new JsonObject { ["Shell"] = new JsonObject { ["Text"] = shell } },
    };
}
