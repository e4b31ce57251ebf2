using System.Text.Json.Nodes;
using AlumniCms.ContentManagement.Contents;
using AlumniCms.ContentManagement.Items;
using AlumniCms.IntegrationTests.Databases;
using AlumniCms.IntegrationTests.Hosts;
using FsCheck;
using FsCheck.Fluent;

namespace AlumniCms.IntegrationTests.ContentManagement;

public sealed class KeepingUnknownContent(Worlds worlds) : IClassFixture<Worlds>
{
    private const int Cases = 60;

    [Theory, EveryEngine]
    public async Task Loses_nothing_from_import_to_export_to_import(DatabaseEngine engine)
    {
        var host = await worlds.GetAsync(engine);
        var unknown = new JsonObject(Parts().Sample(12, Cases).Select((part, i) => KeyValuePair.Create($"Unknown{i}Part", (JsonNode?)part)));
        var article = Text.New() with { More = unknown };

        await host.ImportItemAsync(World.Cameroun, article.ToJson());
        var export = await AddingAField.ExportAsync(host, World.Cameroun);
        var exported = AddingAField.Items(export).Single(i => i["ContentItemId"]!.ToString() == article.Id);
        await host.RunStepsAsync(World.Maroc, $$"""{ "name": "content", "Data": [ {{exported.ToJsonString()}} ] }""");

        var again = await host.FindItemAsync(World.Maroc, article.Id, VersionOptions.Published);
        var json = ContentItemJson.Write(again!);
        foreach (var (name, value) in unknown)
            Assert.True(JsonNode.DeepEquals(value, json[name]), $"{json[name]?.ToJsonString()}\nstands for\n{value?.ToJsonString()}");
    }

    [Theory, EveryEngine]
    public async Task Keeps_it_through_editing_and_publishing(DatabaseEngine engine)
    {
        var host = await worlds.GetAsync(engine);
        var unknown = Parts().Sample(12, 1)[0];
        var article = Text.New() with { More = new JsonObject { ["MysteryPart"] = unknown.DeepClone() } };
        await host.ImportItemAsync(World.Cameroun, article.ToJson());

        await host.EditAsync(World.Cameroun, article.Id, item => item.Content["MarkdownBodyPart"]!["Markdown"] = "Revu.");
        var published = (await host.PublishAsync(World.Cameroun, article.Id)).Value;

        Assert.True(JsonNode.DeepEquals(unknown, published.Content["MysteryPart"]), published.Content.ToJsonString());
    }

    [Theory, EveryEngine]
    public async Task Says_it_when_an_item_of_an_unknown_type_cannot_be_taken(DatabaseEngine engine)
    {
        var host = await worlds.GetAsync(engine);

        var refused = await host.TryImportItemAsync(World.Cameroun, (Text.New() with { ContentType = "Nowhere" }).ToJson());

        Assert.Equal("type.unknown", Assert.Single(refused.Refusals).Code);
    }

    // Names are unlike those that mean something everywhere: Html is cleaned, header names are not content.
    private static Gen<JsonObject> Parts() => Gen.Sized(size => Object(Math.Min(size, 4)));

    private static Gen<JsonObject> Object(int depth) =>
        from names in Gen.Elements("alpha", "bêta", "Gamma", "δ", "with space", "$type", "quote\"", "عربي", "9").ListOf(4)
        from values in Value(depth).ListOf(4)
        select new JsonObject(names.Distinct().Zip(values, (n, v) => new KeyValuePair<string, JsonNode?>(n, v)));

    private static Gen<JsonNode?> Value(int depth) => depth == 0 ? Leaf() : Gen.OneOf(
        Leaf(),
        Object(depth - 1).Select(o => (JsonNode?)o),
        Value(depth - 1).ListOf(3).Select(l => (JsonNode?)new JsonArray([.. l])));

    private static Gen<JsonNode?> Leaf() => Gen.OneOf(
        Gen.Constant<JsonNode?>(null),
        Gen.Elements(true, false).Select(b => (JsonNode?)JsonValue.Create(b)),
        Gen.Choose(int.MinValue, int.MaxValue).Select(n => (JsonNode?)JsonValue.Create(n)),
        Gen.Elements("0.1", "1e-7", "12345678901234567890.5").Select(s => JsonNode.Parse(s)),
        Gen.Elements("", "é\u0000\u2028", "<script>", "[js: uuid()]", "[[literal]]", "\ud83d\ude00", "2026-11-22T09:30:00.1234567Z").Select(s => (JsonNode?)JsonValue.Create(s)));
}
