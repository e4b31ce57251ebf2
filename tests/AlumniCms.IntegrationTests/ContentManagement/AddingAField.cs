using System.Text;
using System.Text.Json.Nodes;
using AlumniCms.ContentManagement.Contents;
using AlumniCms.ContentManagement.Definitions;
using AlumniCms.IntegrationTests.Databases;
using AlumniCms.IntegrationTests.Hosts;
using AlumniCms.Recipes.Exporting;
using Microsoft.Extensions.DependencyInjection;

namespace AlumniCms.IntegrationTests.ContentManagement;

public sealed class AddingAField(Worlds worlds) : IClassFixture<Worlds>
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Theory, EveryEngine]
    public async Task Shows_it_in_storage_on_the_page_in_the_API_and_in_the_export(DatabaseEngine engine)
    {
        var host = await worlds.GetAsync(engine);
        var (field, value) = ("F" + Unique.Word(), $"Une devise {Unique.Word()}");
        var article = WithField(field, value) with { Path = Unique.Word() };

        await host.RunStepsAsync(World.Cameroun, Steps.AddField("Article", field));
        await host.ImportItemAsync(World.Cameroun, article.ToJson());

        var stored = await host.FindItemAsync(World.Cameroun, article.Id, VersionOptions.Published);
        Assert.Equal(value, stored!.Content["Article"]![field]!["Text"]!.ToString());
        var page = (await host.GetPageAsync($"/cameroun/fr/{article.Path}")).IsOk();
        Assert.Contains(value, page.Text($".field-{field.ToLowerInvariant()} dd"), StringComparison.Ordinal);
        Assert.Equal(field, page.Text($".field-{field.ToLowerInvariant()} dt"));
        var json = (await host.GetJsonAsync($"/cameroun/api/content/{article.Id}")).IsOk().Json;
        Assert.Equal(value, json["Article"]![field]!["Text"]!.ToString());
        var export = await ExportAsync(host, World.Cameroun);
        Assert.Contains(Definitions(export, "ContentParts"), p => HasField(p, "Article", field));
        Assert.Contains(Items(export), i => i["Article"]?[field]?["Text"]?.ToString() == value);
    }

    [Theory, EveryEngine]
    public async Task Changes_the_site_that_adds_it_alone(DatabaseEngine engine)
    {
        var host = await worlds.GetAsync(engine);
        var (field, value) = ("F" + Unique.Word(), "Ailleurs inconnu");
        var article = WithField(field, value) with { Path = Unique.Word() };
        await host.RunStepsAsync(World.Cameroun, Steps.AddField("Article", field));

        await host.ImportItemAsync(World.Maroc, article.ToJson());

        Assert.DoesNotContain(value, (await host.GetPageAsync($"/maroc/fr/{article.Path}")).IsOk().Body, StringComparison.Ordinal);
        var maroc = await host.Services.GetRequiredService<ContentModelStore>().GetAsync(await host.SiteAsync(World.Maroc), Cancellation);
        Assert.DoesNotContain(maroc.FindPart("Article")!.Fields, f => f.Name == field);
    }

    [Theory, EveryEngine]
    public async Task Reaches_every_country_when_the_head_office_does_it(DatabaseEngine engine)
    {
        var host = await worlds.GetAsync(engine);
        var (field, value) = ("F" + Unique.Word(), $"Pour tous {Unique.Word()}");
        var page = WithField(field, value) with { ContentType = "Page", Path = Unique.Word() };
        await host.ImportItemAsync(World.Maroc, page.ToJson());
        Assert.DoesNotContain(value, (await host.GetPageAsync($"/maroc/fr/{page.Path}")).IsOk().Body, StringComparison.Ordinal);

        await host.RunStepsAsync(World.Worldwide, Steps.AddField("Page", field));

        Assert.Contains(value, (await host.GetPageAsync($"/maroc/fr/{page.Path}")).IsOk().Body, StringComparison.Ordinal);
    }

    [Theory, EveryEngine]
    public async Task Keeps_settings_that_are_not_known(DatabaseEngine engine)
    {
        var host = await worlds.GetAsync(engine);
        var field = "F" + Unique.Word();
        const string Unknown = """ "SparklesSettings": { "Colour": "gold", "Deep": { "Is": [1, 2, null] } } """;

        await host.RunStepsAsync(World.Maroc, Steps.AddField("Article", field, Unknown));
        await host.RunStepsAsync(World.Maroc, Steps.AddField("Article", field, """ "TextFieldSettings": { "Hint": "Brille." } """));

        var export = await ExportAsync(host, World.Maroc);
        var part = Definitions(export, "ContentParts").Single(p => HasField(p, "Article", field));
        var settings = part["ContentPartFieldDefinitionRecords"]!.AsArray().Single(f => f!["Name"]!.ToString() == field)!["Settings"]!;
        Assert.True(JsonNode.DeepEquals(JsonNode.Parse($"{{{Unknown}}}")!["SparklesSettings"], settings["SparklesSettings"]), settings.ToJsonString());
        Assert.Equal("Brille.", settings["TextFieldSettings"]!["Hint"]!.ToString());
    }

    internal static async Task<JsonObject> ExportAsync(AlumniHost host, string site)
    {
        using var output = new MemoryStream();
        await host.OnSiteAsync(site, s => s.GetRequiredService<ExportSite>().ExecuteAsync(output, folder: null, Cancellation));
        return JsonNode.Parse(Encoding.UTF8.GetString(output.ToArray()))!.AsObject();
    }

    internal static IEnumerable<JsonObject> Items(JsonObject export) =>
        export["steps"]!.AsArray().Where(s => s!["name"]!.ToString() == "content").SelectMany(s => s!["Data"]!.AsArray()).Select(i => i!.AsObject());

    private static IEnumerable<JsonObject> Definitions(JsonObject export, string kind) =>
        export["steps"]!.AsArray().Where(s => s![kind] is JsonArray).SelectMany(s => s![kind]!.AsArray()).Select(d => d!.AsObject());

    private static bool HasField(JsonObject part, string name, string field) =>
        part["Name"]!.ToString() == name
        && part["ContentPartFieldDefinitionRecords"]!.AsArray().Any(f => f!["Name"]!.ToString() == field);

    private static Text WithField(string field, string value)
    {
        var json = new JsonObject { [field] = new JsonObject { ["Text"] = value } };
        return Text.New() with { More = new JsonObject { ["Article"] = json, ["Page"] = json.DeepClone() } };
    }
}
