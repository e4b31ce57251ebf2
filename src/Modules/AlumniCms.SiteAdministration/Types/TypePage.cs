using AlumniCms.Admin.Frames;
using AlumniCms.ContentManagement.Definitions;

namespace AlumniCms.SiteAdministration.Types;

/// <summary>A content type: what it is, its parts and its own fields.</summary>
public sealed class TypePage : AdminPage
{
    /// <summary>The type.</summary>
    public required ContentTypeDefinition Type { get; init; }

    /// <summary>What was typed, or what the type says.</summary>
    public required TypeInput Input { get; init; }

    /// <summary>What the form is made from.</summary>
    public required string Stamp { get; init; }

    /// <summary>The type can be changed here.</summary>
    public required bool IsOwn { get; init; }

    /// <summary>What a change concerns, in a sentence.</summary>
    public required string Concerns { get; init; }

    /// <summary>Where the type is changed when that is elsewhere, or null.</summary>
    public string? Elsewhere { get; init; }

    /// <summary>The parts: technical name and words.</summary>
    public required IReadOnlyList<(string Name, string Text)> Parts { get; init; }

    /// <summary>The parts that can be added.</summary>
    public required IReadOnlyList<(string Value, string Text)> Attachable { get; init; }

    /// <summary>The type's own fields.</summary>
    public required IReadOnlyList<TypeFieldRow> Fields { get; init; }

    /// <summary>The kinds of field.</summary>
    public required IReadOnlyList<(string Value, string Text)> Kinds { get; init; }

    /// <summary>A field that was typed and not taken.</summary>
    public NewFieldInput NewField { get; init; } = new("", "", "TextField");

    /// <summary>How many items there are.</summary>
    public required int Items { get; init; }
}
