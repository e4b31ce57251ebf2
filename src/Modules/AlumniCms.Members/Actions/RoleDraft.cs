using AlumniCms.Members.Roles;

namespace AlumniCms.Members.Actions;

/// <summary>What a role shall be.</summary>
public sealed record RoleDraft
{
    /// <summary>Name, at most 128 characters; compared without case.</summary>
    public required string Name { get; init; }

    /// <summary>What the role is for, at most 500 characters; null keeps what the role has.</summary>
    public string? Description { get; init; }

    /// <summary>Names of permissions.</summary>
    public IReadOnlyList<string> Permissions { get; init; } = [];

    /// <summary>What <see cref="Permissions"/> do to those that the role has. Default: they take their place.</summary>
    public PermissionBehavior Behavior { get; init; }

    /// <summary>Whether a role of that name is refused with <c>role.exists</c>. Default: it is changed.</summary>
    public bool OnlyNew { get; init; }
}
