using AlumniCms.Admin.Frames;
using AlumniCms.Members.People;

namespace AlumniCms.Administration.Roles;

/// <summary>A role, or the form of a new one.</summary>
internal sealed class RolePage : AdminPage
{
    /// <summary>The role as it is, or null for a new one.</summary>
    public required RoleView? Role { get; init; }

    public required string Name { get; init; }

    public required string Description { get; init; }

    public required IReadOnlyList<PermissionGroup> Groups { get; init; }

    public required IReadOnlyList<TypePermissions> Types { get; init; }

    public required IReadOnlyList<string> Verbs { get; init; }

    public FormProblems Faults { get; init; } = FormProblems.None;

    /// <summary>Whether the fields can be changed: not those of a role that is the network’s.</summary>
    public bool MayChange => Role is null or { IsOwn: true };

    /// <summary>Whether it can be removed once nobody holds it.</summary>
    public bool MayRemove => Role is { IsOwn: true, IsGiven: true, IsOwner: false };
}
