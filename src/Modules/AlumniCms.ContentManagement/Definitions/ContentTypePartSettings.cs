namespace AlumniCms.ContentManagement.Definitions;

/// <summary>Orchard Core's <c>ContentTypePartSettings</c>.</summary>
public sealed record ContentTypePartSettings
{
    /// <summary>Name for people.</summary>
    public string? DisplayName { get; init; }

    /// <summary>What the part is for.</summary>
    public string? Description { get; init; }

    /// <summary>Place among the parts, for example <c>2</c> or <c>2.5</c>.</summary>
    public string? Position { get; init; }

    /// <summary>Name of the editor, for example <c>Wysiwyg</c>.</summary>
    public string? Editor { get; init; }

    /// <summary>Name of the way it is shown.</summary>
    public string? DisplayMode { get; init; }
}
