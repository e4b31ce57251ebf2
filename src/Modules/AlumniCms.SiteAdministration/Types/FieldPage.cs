using AlumniCms.Admin.Frames;
using AlumniCms.ContentManagement.Definitions;

namespace AlumniCms.SiteAdministration.Types;

/// <summary>A field of a content type.</summary>
public sealed class FieldPage : AdminPage
{
    public required ContentTypeDefinition Type { get; init; }

    public required ContentPartFieldDefinition Field { get; init; }

    public required FieldInput Input { get; init; }

    /// <summary>What the form is made from.</summary>
    public required string Stamp { get; init; }

    /// <summary>What kind of field it is.</summary>
    public required string Kind { get; init; }

    /// <summary>What a change concerns.</summary>
    public required string Concerns { get; init; }

    public required IReadOnlyList<(string Value, string Text)> Editors { get; init; }

    public required IReadOnlyList<(string Value, string Text)> Audiences { get; init; }

    public required IReadOnlyList<(string Value, string Text)> Taxonomies { get; init; }

    public required IReadOnlyList<(string Value, string Text)> Types { get; init; }
}
