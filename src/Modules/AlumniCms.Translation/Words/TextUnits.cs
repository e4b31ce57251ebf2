using System.Text.Json.Nodes;

using AlumniCms.ContentManagement.Definitions;
using AlumniCms.ContentManagement.Items;

namespace AlumniCms.Translation.Words;

/// <summary>Finds the texts of an item that are translated, those of the items inside it included.</summary>
public static class TextUnits
{
    private const string Words = "DisplayText";

    // Addresses, dates and technical names are not words.
    private static readonly (string Part, string Property, string Label, bool IsLong)[] Properties =
    [
        ("TitlePart", "Title", "Title", false),
        ("MarkdownBodyPart", "Markdown", "Text", true),
        ("HtmlBodyPart", "Html", "Text (HTML)", true),
        ("SeoMetaPart", "PageTitle", "Title for search engines", false),
        ("SeoMetaPart", "MetaDescription", "Description for search engines", false),
    ];

    private static readonly (string Part, string List)[] Containers =
        [("BagPart", "ContentItems"), ("FlowPart", "Widgets"), ("MenuPart", "MenuItems"), ("MenuItemsListPart", "MenuItems")];

    /// <summary>The texts, in the order of the definitions. Empty ones are among them: a translation may have what its source lacks.</summary>
    /// <param name="type">The item's type.</param>
    /// <param name="model">The definitions of the site.</param>
    /// <param name="content">The item's content.</param>
    public static IEnumerable<TextUnit> Of(ContentTypeDefinition type, ContentModel model, JsonObject content) => Of(type, model, content, "", 0);

    private static IEnumerable<TextUnit> Of(ContentTypeDefinition type, ContentModel model, JsonObject content, string prefix, int depth)
    {
        foreach (var part in type.Parts)
        {
            foreach (var (_, property, label, isLong) in Properties.Where(p => p.Part == part.PartName))
                yield return Value(content, part.Name, property, $"{prefix}{part.Name}.{property}", label, isLong);
            if (part.PartName is "LinkMenuItemPart" or "ContentMenuItemPart")
                yield return MenuWords(content, part.Name, prefix);
            foreach (var field in model.FindPart(part.PartName)?.Fields ?? [])
                foreach (var unit in FieldUnits.Of(field, content, part.Name, $"{prefix}{part.Name}.{field.Name}", isShared: depth == 0 && field.IsShared))
                    yield return unit;
        }

        if (depth >= ContainedItem.MaximumDepth)
            yield break;
        foreach (var (name, items) in type.Parts.SelectMany(p => Containers.Where(c => c.Part == p.PartName).Select(c => (Name: p.PartName == "MenuPart" ? "MenuItemsListPart" : p.Name, c.List)))
            .DistinctBy(c => c.Name, StringComparer.Ordinal).Select(c => (c.Name, content[c.Name]?[c.List] as JsonArray ?? [])))
            foreach (var item in items.OfType<JsonObject>())
                if (model.FindType(TextUnit.Of(item["ContentType"])) is { } inner)
                    foreach (var unit in Of(inner, model, item, $"{prefix}{name}.{TextUnit.Of(item["ContentItemId"])}.", depth + 1))
                        yield return unit;
    }

    private static TextUnit Value(JsonObject content, string part, string property, string name, string label, bool isLong) =>
        new(name, label, TextUnit.Of((content[part] as JsonObject)?[property]), isLong, text => Part(content, part)[property] = text);

    // Readers are shown the title of the entry; an entry that leads to an address has its words in the part too.
    private static TextUnit MenuWords(JsonObject content, string part, string prefix)
    {
        var json = content[part] as JsonObject;
        return new($"{prefix}{part}.Name", "Words of the link", TextUnit.Of(json?["Name"] ?? content[Words]), IsLong: false, text =>
        {
            content[Words] = text;
            if (part == "LinkMenuItemPart" || json?["Name"] is not null)
                Part(content, part)["Name"] = text;
        });
    }

    internal static JsonObject Part(JsonObject content, string part) => content[part] as JsonObject ?? (JsonObject)(content[part] = new JsonObject());
}
