namespace AlumniCms.ContentManagement.Definitions;

/// <summary>
/// Our own settings of a field: for whom its value is, when that is fewer than those who may read the item.
/// Orchard Core keeps the object as it is.
/// </summary>
public sealed record FieldAudienceSettings
{
    /// <summary>One of <see cref="Kernel.Permissions.Audience"/>.</summary>
    public string Audience { get; init; } = Kernel.Permissions.Audience.Public;
}
