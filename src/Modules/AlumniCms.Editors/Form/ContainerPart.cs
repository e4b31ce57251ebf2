using System.Text.Json.Nodes;

using AlumniCms.ContentManagement.Definitions;
using AlumniCms.ContentManagement.Parts;

namespace AlumniCms.Editors.Form;

/// <summary>Parts that hold items: bags, flows, taxonomies and menus.</summary>
/// <param name="Name">Name in the form.</param>
/// <param name="Part">Name of the part in the content; empty where the list stands in the item itself, as a term's terms do.</param>
/// <param name="List">Name of the list.</param>
/// <param name="Types">Types that may stand in it.</param>
internal sealed record ContainerPart(string Name, string Part, string List, IReadOnlyList<string> Types)
{
    private const string Terms = "Terms";

    /// <summary>The containers of an item of a type.</summary>
    /// <param name="type">The type.</param>
    /// <param name="model">The definitions of the site.</param>
    /// <param name="content">The item's content, which says what terms a taxonomy has; or null.</param>
    public static IEnumerable<ContainerPart> Of(ContentTypeDefinition type, ContentModel model, JsonObject? content) =>
        All(type, model, content).DistinctBy(c => c.Name, StringComparer.OrdinalIgnoreCase);

    private static IEnumerable<ContainerPart> All(ContentTypeDefinition type, ContentModel model, JsonObject? content)
    {
        foreach (var part in type.Parts)
        {
            switch (part.PartName)
            {
                case "BagPart":
                    var allowed = part.Settings.Get<BagPartSettings>().ContainedContentTypes;
                    yield return new(part.Name, part.Name, "ContentItems", allowed.IsDefaultOrEmpty ? WithStereotype(model, null) : [.. allowed.Where(t => model.FindType(t) is not null)]);
                    break;
                case "FlowPart":
                    yield return new(part.Name, part.Name, "Widgets", WithStereotype(model, "Widget"));
                    break;
                // A menu has both parts, and one list.
                case "MenuPart" or "MenuItemsListPart":
                    yield return new("MenuItemsListPart", "MenuItemsListPart", "MenuItems", WithStereotype(model, "MenuItem"));
                    break;
                case "TaxonomyPart":
                    yield return new(part.Name, part.Name, Terms, content?[part.Name]?["TermContentType"]?.ToString() is { Length: > 0 } term ? [term] : []);
                    break;
                case "TermPart":
                    yield return new(Terms, "", Terms, [type.Name]);
                    break;
            }
        }
    }

    /// <summary>The list in the content, or null.</summary>
    public JsonArray? Read(JsonObject content) => (Part.Length == 0 ? content : content[Part] as JsonObject)?[List] as JsonArray;

    /// <summary>Puts the list into the content.</summary>
    public void Write(JsonObject content, JsonArray items)
    {
        if (Part.Length == 0)
            content[List] = items;
        else if (content[Part] is JsonObject part)
            part[List] = items;
        else
            content[Part] = new JsonObject { [List] = items };
    }

    private static string[] WithStereotype(ContentModel model, string? stereotype) =>
        [.. model.Types.Where(t => string.Equals(t.TypeSettings.Stereotype ?? "", stereotype ?? "", StringComparison.OrdinalIgnoreCase)).Select(t => t.Name)];
}
