using AlumniCms.Kernel.Sites;

namespace AlumniCms.ContentManagement.Definitions;

/// <summary>A stored definition of one site.</summary>
internal sealed class ContentDefinitionRow : ISiteOwned
{
    public const string TypeKind = "type";
    public const string PartKind = "part";

    public long Id { get; set; }

    public int SiteId { get; set; }

    /// <summary><see cref="TypeKind"/> or <see cref="PartKind"/>.</summary>
    public required string Kind { get; set; }

    public required string Name { get; set; }

    /// <summary>The definition in the format's shape.</summary>
    public required string Json { get; set; }
}
