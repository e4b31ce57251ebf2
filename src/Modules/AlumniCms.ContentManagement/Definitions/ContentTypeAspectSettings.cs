using System.Collections.Immutable;
using System.Text.Json.Nodes;

namespace AlumniCms.ContentManagement.Definitions;

/// <summary>
/// Our own settings of a type: what its fields mean to pages, lists, search and machines. Fields are named by their
/// name in the part that has the type's name. Orchard Core keeps the object as it is.
/// </summary>
public sealed record ContentTypeAspectSettings
{
    /// <summary>The field that sums the item up.</summary>
    public string? Summary { get; init; }

    /// <summary>The media field with the item's picture.</summary>
    public string? Picture { get; init; }

    /// <summary>The text field that says for whom the item is; see <see cref="Kernel.Permissions.Audience"/>.</summary>
    public string? Audience { get; init; }

    /// <summary>The audience of an item that does not say.</summary>
    public string DefaultAudience { get; init; } = Kernel.Permissions.Audience.Public;

    /// <summary>The address segment of the type's list, by culture; empty for a type without a list.</summary>
    public ImmutableDictionary<string, string> Section { get; init; } = ImmutableDictionary<string, string>.Empty;

    /// <summary>What the list is called, in English; the type's display name when absent.</summary>
    public string? Plural { get; init; }

    /// <summary>Place of the list among the sections.</summary>
    public int Position { get; init; }

    /// <summary>The date by which lists are ordered; the publication date when absent.</summary>
    public OrderBySetting? OrderBy { get; init; }

    /// <summary>
    /// The date fields that say when an item ends, the first that has a value counting: a date and time as it is, a
    /// date at the end of that day in the site's time zone. Without any, items never end.
    /// </summary>
    public ImmutableArray<string> Ends { get; init; } = [];

    /// <summary>Fields by which lists and search are narrowed.</summary>
    public ImmutableArray<string> Facets { get; init; } = [];

    /// <summary>Fields that an entry in a list shows beside title, summary and picture.</summary>
    public ImmutableArray<string> Card { get; init; } = [];

    /// <summary>Whether search finds the items.</summary>
    public bool Searchable { get; init; }

    /// <summary>The feature without which the type has no pages.</summary>
    public string? Feature { get; init; }

    /// <summary>The type at schema.org, for machines.</summary>
    public string? SchemaType { get; init; }

    /// <summary>Other types at schema.org for items whose fields say so; the first that holds counts.</summary>
    public ImmutableArray<SchemaTypeCondition> SchemaTypeWhen { get; init; } = [];

    /// <summary>The type at schema.org of an item with these fields.</summary>
    /// <param name="part">The part that has the type's name, or null for an item without one.</param>
    public string? SchemaTypeOf(JsonObject? part) =>
        part is not null && !SchemaTypeWhen.IsDefault && SchemaTypeWhen.FirstOrDefault(c => c.Holds(part)) is { } condition
            ? condition.SchemaType
            : SchemaType;
}
