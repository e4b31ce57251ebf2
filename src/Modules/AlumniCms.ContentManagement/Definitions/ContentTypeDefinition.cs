using System.Collections.Immutable;
using System.Text.Json.Nodes;

using AlumniCms.Kernel.Sites;

namespace AlumniCms.ContentManagement.Definitions;

/// <summary>A content type: a name and the parts that its items are made of. Immutable.</summary>
public sealed class ContentTypeDefinition
{
    public ContentTypeDefinition(
        string name, string displayName, JsonObject settings, ImmutableArray<ContentTypePartDefinition> parts)
    {
        Name = name;
        DisplayName = displayName;
        Settings = settings;
        Parts = parts;
        TypeSettings = settings.Get<ContentTypeSettings>();
        Aspects = settings.Get<ContentTypeAspectSettings>();
    }

    /// <summary>Technical name, compared without case.</summary>
    public string Name { get; }

    /// <summary>Name for people, in English; translated through PO files.</summary>
    public string DisplayName { get; }

    /// <summary>All settings, known and unknown.</summary>
    public JsonObject Settings { get; }

    /// <summary>The parts in the order of the editor.</summary>
    public ImmutableArray<ContentTypePartDefinition> Parts { get; }

    /// <summary>Orchard Core's own settings of the type.</summary>
    public ContentTypeSettings TypeSettings { get; }

    /// <summary>What the fields of the type mean to pages, lists and search.</summary>
    public ContentTypeAspectSettings Aspects { get; }

    /// <summary>How the items stand in lists: by the type's order, the latest first where it says nothing else.</summary>
    public ListOrder Order => Aspects.OrderBy switch
    {
        { Field: "DisplayText" } => ListOrder.Title,
        null or { Field: "PublishedUtc" } or { Descending: true } => ListOrder.Latest,
        _ => ListOrder.Ahead,
    };

    /// <summary>Whether the site has the type's feature.</summary>
    public bool IsOn(Site site) => string.IsNullOrEmpty(Aspects.Feature) || site.Features.Contains(Aspects.Feature);

    /// <summary>Whether items have the part.</summary>
    public bool HasPart(string partName) =>
        Parts.Any(p => string.Equals(p.PartName, partName, StringComparison.OrdinalIgnoreCase));

    /// <summary>The first part of that kind.</summary>
    public ContentTypePartDefinition? FindPart(string partName) =>
        Parts.FirstOrDefault(p => string.Equals(p.PartName, partName, StringComparison.OrdinalIgnoreCase));
}
