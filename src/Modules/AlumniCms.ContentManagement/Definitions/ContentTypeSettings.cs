namespace AlumniCms.ContentManagement.Definitions;

/// <summary>Orchard Core's <c>ContentTypeSettings</c>.</summary>
public sealed record ContentTypeSettings
{
    /// <summary>Editors may make items of the type by themselves.</summary>
    public bool Creatable { get; init; }

    /// <summary>Items appear in the list of contents.</summary>
    public bool Listable { get; init; }

    /// <summary>A change may be kept as a draft before it is published.</summary>
    public bool Draftable { get; init; }

    /// <summary>Former versions are kept.</summary>
    public bool Versionable { get; init; }

    /// <summary>Permissions may be given for this type alone.</summary>
    public bool Securable { get; init; }

    /// <summary>Orchard Core's mark for special types, for example <c>Widget</c> or <c>MenuItem</c>.</summary>
    public string? Stereotype { get; init; }

    /// <summary>What the type is for.</summary>
    public string? Description { get; init; }
}
