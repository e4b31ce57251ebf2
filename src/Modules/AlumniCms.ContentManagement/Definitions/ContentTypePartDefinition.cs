using System.Text.Json.Nodes;

namespace AlumniCms.ContentManagement.Definitions;

/// <summary>A part as it is attached to a type.</summary>
public sealed class ContentTypePartDefinition(string partName, string name, JsonObject settings)
{
    /// <summary>The part's name, for example <c>BagPart</c>.</summary>
    public string PartName { get; } = partName;

    /// <summary>The name under which items hold it: the part's own, or another for a named part such as <c>Studies</c>.</summary>
    public string Name { get; } = name;

    /// <summary>All settings, known and unknown.</summary>
    public JsonObject Settings { get; } = settings;

    /// <summary>Orchard Core's own settings of an attached part.</summary>
    public ContentTypePartSettings PartSettings { get; } = settings.Get<ContentTypePartSettings>();
}
