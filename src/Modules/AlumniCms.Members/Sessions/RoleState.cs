using AlumniCms.Members.Roles;

namespace AlumniCms.Members.Sessions;

/// <summary>A role as a request reads it.</summary>
internal sealed record RoleState(string Name, RoleBehavior Behavior, IReadOnlyList<string> Permissions);
