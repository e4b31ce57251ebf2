using System.Text.Json.Nodes;
using AlumniCms.ContentManagement.Copies;
using AlumniCms.ContentManagement.Items;
using AlumniCms.ContentManagement.Rendering;

namespace AlumniCms.Tests.Distribution;

/// <summary>What a copy holds of its original.</summary>
public sealed class LinkingFromCopies
{
    [Theory]
    [InlineData("[la suite](~/contact)", "[la suite](~world/contact)")]
    [InlineData("~/contact", "~world/contact")]
    [InlineData("<a href=\"~/contact\">", "<a href=\"~world/contact\">")]
    [InlineData("Voir ~/contact.", "Voir ~world/contact.")]
    [InlineData("un~/autre et ~world/x", "un~/autre et ~world/x")]
    public void Leads_to_the_worldwide_site(string text, string expected) =>
        Assert.Equal(expected, CopiedText.Of(Item(new JsonObject { ["MarkdownBodyPart"] = new JsonObject { ["Markdown"] = text } }))["MarkdownBodyPart"]!["Markdown"]!.ToString());

    [Fact]
    public void Is_found_in_lists_and_items_inside() =>
        Assert.Equal("~world/a", CopiedText.Of(Item(new JsonObject { ["Flow"] = new JsonObject { ["Widgets"] = new JsonArray(new JsonObject { ["Url"] = "~/a" }) } }))["Flow"]!["Widgets"]![0]!["Url"]!.ToString());

    [Fact]
    public void Leaves_what_belongs_to_the_original_alone()
    {
        var item = Item(new JsonObject
        {
            ["ArchiveLaterPart"] = new JsonObject { ["ScheduledArchiveUtc"] = "2027-01-01T00:00:00Z" },
            ["AutoroutePart"] = new JsonObject { ["Path"] = "a", ["SetHomepage"] = true },
            ["Unknown"] = new JsonObject { ["Kept"] = 1 },
        });
        var copy = CopiedText.Of(item);
        Assert.Null(copy["ArchiveLaterPart"]);
        Assert.False((bool)copy["AutoroutePart"]!["SetHomepage"]!);
        Assert.Equal(1, (int)copy["Unknown"]!["Kept"]!);
        Assert.True((bool)item.Content["AutoroutePart"]!["SetHomepage"]!);
    }

    [Fact]
    public void Is_asked_for_when_the_text_is_drawn() =>
        Assert.Contains("href=\"/fr/contact\"", MarkdownRenderer.ToHtml("[x](~world/contact)", url => url == "~world/contact" ? "/fr/contact" : url), StringComparison.Ordinal);

    private static ContentItem Item(JsonObject content) =>
        new() { ContentItemId = "a", ContentItemVersionId = "b", ContentType = "Article", Content = ContentItemJson.Read(content).Content };
}
