namespace AlumniCms.Search.Indexing;

/// <summary>Our own settings of a field: who may read it when not everyone who may read the item.</summary>
internal sealed record FieldAudienceSettings
{
    /// <summary>One of <see cref="Kernel.Permissions.Audience"/>; everyone when absent.</summary>
    public string? Audience { get; init; }
}
