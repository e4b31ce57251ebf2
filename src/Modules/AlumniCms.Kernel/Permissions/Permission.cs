namespace AlumniCms.Kernel.Permissions;

/// <summary>Something that a role may do. The name is stable and stands in recipes.</summary>
/// <param name="Name">Stable name in Orchard Core's manner, for example <c>PublishContent</c>.</param>
/// <param name="Description">What it allows, in English; translated through PO files.</param>
/// <param name="ImpliedBy">Permissions whose holders have this one too.</param>
public sealed record Permission(string Name, string Description, params IReadOnlyList<Permission> ImpliedBy)
{
    /// <summary>
    /// Whether who holds it by a mandate on a site holds it too on the dormant sites that this one answers for. Only for work on texts:
    /// never for people, settings or mail.
    /// </summary>
    public bool ReachesDormantSites { get; init; }
}
