namespace AlumniCms.ContentManagement.Definitions;

/// <summary>Orchard Core's <c>ContentPartFieldSettings</c>.</summary>
public sealed record ContentPartFieldSettings
{
    /// <summary>Name for people.</summary>
    public string? DisplayName { get; init; }

    /// <summary>What the field is for.</summary>
    public string? Description { get; init; }

    /// <summary>Place among the fields.</summary>
    public string? Position { get; init; }

    /// <summary>Name of the editor, for example <c>PredefinedList</c>.</summary>
    public string? Editor { get; init; }

    /// <summary>Name of the way it is shown.</summary>
    public string? DisplayMode { get; init; }
}
