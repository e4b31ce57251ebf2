using System.Text.Json.Nodes;
using System.Xml.Linq;
using AlumniCms.ContentManagement.Fields;
using AlumniCms.IntegrationTests.Accounts;
using AlumniCms.IntegrationTests.Databases;
using AlumniCms.IntegrationTests.Hosts;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;

namespace AlumniCms.IntegrationTests.Editors;

/// <summary>Scripts and raw HTML in a type that has every kind of field: wherever they are shown, they are words.</summary>
public sealed class WritingMarkup(Worlds worlds) : IClassFixture<Worlds>
{
    private const string Section = "pieges";

    private static readonly string[] Evils =
    [
        "\"><script>alert(1)</script><img src=x onerror=alert(2)>",
        "'><svg onload=alert(3)><a href=\"javascript:alert(4)\">ici</a>",
        "</textarea></title><iframe srcdoc=\"<script>alert(5)</script>\"></iframe>{{ 7*7 }}",
    ];

    [Theory, EveryEngine]
    public async Task Is_words_on_pages_in_lists_feeds_editors_and_the_api(DatabaseEngine engine)
    {
        var host = await worlds.GetAsync(engine);
        var type = "Trap" + Unique.Word();
        await host.RunStepsAsync(World.Cameroun, Definition(type));
        var browser = await (await (await Person.JoinAsync(host)).WithRoleAsync(World.Cameroun, "SiteAdministrator")).SignInAsync();

        foreach (var evil in Evils)
        {
            var path = Unique.Word();
            var id = (await host.ImportItemAsync(World.Cameroun, Item(type, path, evil))).ContentItemId;
            foreach (var address in (string[])[$"/cameroun/fr/{path}", $"/cameroun/fr/{Section}", $"/cameroun/fr/search?q={Uri.EscapeDataString(evil)}"])
                IsHarmless((await new Browser(host).GetAsync(address)).IsOk());
            foreach (var address in (string[])[$"/cameroun/admin/content/{id}", $"/cameroun/admin/content?type={type}", $"/cameroun/admin/content/{id}/versions", $"/cameroun/admin/content/{id}/remove", "/cameroun/admin"])
                IsHarmless((await browser.GetAsync(address)).IsOk());
            var editor = await OpenEditor.AtAsync(browser, $"/cameroun/admin/content/{id}");
            Assert.Equal(evil, editor["TitlePart.Title"]);
            IsHarmless(await editor.PressAsync("refresh:"));

            var feed = (await host.GetPageAsync($"/cameroun/fr/{Section}/feed.atom")).IsOk();
            foreach (var html in XDocument.Parse(feed.Body).Descendants().Where(e => (string?)e.Attribute("type") is "html"))
                IsHarmless(new HtmlParser().ParseDocument(html.Value));
            foreach (var address in (string[])[$"/cameroun/api/content/{id}", $"/cameroun/fr/{Section}/feed.json"])
            {
                var json = (await host.GetJsonAsync(address)).IsOk();
                Assert.All(Html(json.Json), html => IsHarmless(new HtmlParser().ParseDocument(html)));
            }
        }
    }

    private static void IsHarmless(Page page) => IsHarmless(page.Document);

    // What a browser would run: elements that load or act, attributes that are scripts, addresses that are scripts.
    private static void IsHarmless(IDocument document)
    {
        Assert.All(document.QuerySelectorAll("script[type='application/ld+json']"), s => JsonNode.Parse(s.TextContent));
        Assert.DoesNotContain(document.QuerySelectorAll("script:not([type='application/ld+json'])"), s => s.TextContent.Contains("alert(", StringComparison.Ordinal));
        Assert.Empty(document.QuerySelectorAll("iframe[srcdoc], object, embed, base"));
        foreach (var attribute in document.All.SelectMany(e => e.Attributes))
        {
            Assert.False(attribute.Name.StartsWith("on", StringComparison.OrdinalIgnoreCase), $"{attribute.Name}={attribute.Value}");
            if (attribute.Name is "href" or "src" or "action" or "formaction")
                Assert.True(WebAddress.IsSafe(attribute.Value) || attribute.Value.StartsWith("data:image/", StringComparison.Ordinal), $"{attribute.Name}={attribute.Value}");
        }
    }

    // Orchard Core keeps cleaned HTML in properties of this name alone.
    private static IEnumerable<string> Html(JsonNode? node) => node switch
    {
        JsonObject json => json.SelectMany(p => p.Key is "Html" or "content_html" ? [p.Value?.ToString() ?? ""] : Html(p.Value)),
        JsonArray array => array.SelectMany(Html),
        _ => [],
    };

    private static string Definition(string type)
    {
        var fields = string.Join(',', ContentFieldTypes.All.Select(f =>
            $$"""{ "FieldName": "{{f.Name}}", "Name": "{{f.Name}}", "Settings": { "ContentPartFieldSettings": { "DisplayName": "{{f.Name}}" } } }"""));
        string[] parts = ["TitlePart", "AutoroutePart", "AliasPart", "LocalizationPart", "MarkdownBodyPart", "HtmlBodyPart", "SeoMetaPart", type];
        var records = string.Join(',', parts.Select(p => $$"""{ "PartName": "{{p}}", "Name": "{{p}}", "Settings": { "AutoroutePartSettings": { "AllowCustomPath": true } } }"""));
        return $$"""
            { "name": "ContentDefinition",
              "ContentTypes": [ { "Name": "{{type}}", "DisplayName": "{{type}}",
                "Settings": { "ContentTypeSettings": { "Creatable": true, "Listable": true, "Draftable": true, "Versionable": true },
                  "ContentTypeAspectSettings": { "Section": { "fr": "{{Section}}" }, "Summary": "TextField", "Searchable": true } },
                "ContentTypePartDefinitionRecords": [ {{records}} ] } ],
              "ContentParts": [ { "Name": "{{type}}", "Settings": {}, "ContentPartFieldDefinitionRecords": [ {{fields}} ] } ] }
            """;
    }

    private static JsonObject Item(string type, string path, string evil) => new()
    {
        ["ContentItemId"] = Unique.Id(), ["ContentType"] = type, ["DisplayText"] = evil, ["Latest"] = true, ["Published"] = true,
        ["TitlePart"] = new JsonObject { ["Title"] = evil },
        ["AutoroutePart"] = new JsonObject { ["Path"] = path },
        ["AliasPart"] = new JsonObject { ["Alias"] = Unique.Word() },
        ["LocalizationPart"] = new JsonObject { ["Culture"] = "fr", ["LocalizationSet"] = Unique.Id() },
        ["MarkdownBodyPart"] = new JsonObject { ["Markdown"] = evil },
        ["HtmlBodyPart"] = new JsonObject { ["Html"] = evil },
        ["SeoMetaPart"] = new JsonObject { ["PageTitle"] = evil, ["MetaDescription"] = evil },
        [type] = new JsonObject
        {
            ["TextField"] = new JsonObject { ["Text"] = evil },
            ["HtmlField"] = new JsonObject { ["Html"] = evil },
            ["MarkdownField"] = new JsonObject { ["Markdown"] = evil },
            ["LinkField"] = new JsonObject { ["Url"] = "~/contact", ["Text"] = evil, ["Target"] = evil },
            ["MultiTextField"] = new JsonObject { ["Values"] = new JsonArray(evil) },
            ["MediaField"] = new JsonObject { ["Paths"] = new JsonArray(evil), ["MediaTexts"] = new JsonArray(evil) },
            ["ContentPickerField"] = new JsonObject { ["ContentItemIds"] = new JsonArray(evil) },
            ["LocalizationSetContentPickerField"] = new JsonObject { ["LocalizationSets"] = new JsonArray(evil) },
            ["UserPickerField"] = new JsonObject { ["UserIds"] = new JsonArray(evil) },
            ["TaxonomyField"] = new JsonObject { ["TaxonomyContentItemId"] = evil, ["TermContentItemIds"] = new JsonArray(evil) },
            ["YoutubeField"] = new JsonObject { ["RawAddress"] = "https://www.youtube.com/watch?v=\"><script>alert(1)</script>", ["EmbeddedAddress"] = "" },
            ["Unknown"] = new JsonObject { ["Text"] = evil },
        },
    };
}
