namespace AlumniCms.Kernel.Permissions;

/// <summary>Something that a role may do. The name is stable and stands in recipes.</summary>
/// <param name="Name">Stable name in Orchard Core's manner, for example <c>PublishContent</c>.</param>
/// <param name="Description">What it allows, in English; translated through PO files.</param>
/// <param name="ImpliedBy">Permissions whose holders have this one too.</param>
public sealed record Permission(string Name, string Description, params IReadOnlyList<Permission> ImpliedBy)
{
    /// <summary>Whether it reaches the dormant sites that the holder’s site answers for.</summary>
    public DormantReach DormantReach { get; init; }
}
