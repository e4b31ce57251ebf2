using System.Collections.Immutable;
using System.Text.Json.Nodes;

namespace AlumniCms.ContentManagement.Definitions;

/// <summary>A part: a name and the fields that an administrator has given it. Immutable.</summary>
public sealed class ContentPartDefinition(
    string name, JsonObject settings, ImmutableArray<ContentPartFieldDefinition> fields)
{
    /// <summary>Technical name, compared without case.</summary>
    public string Name { get; } = name;

    /// <summary>All settings, known and unknown.</summary>
    public JsonObject Settings { get; } = settings;

    /// <summary>The fields in the order of the editor.</summary>
    public ImmutableArray<ContentPartFieldDefinition> Fields { get; } = fields;
}
