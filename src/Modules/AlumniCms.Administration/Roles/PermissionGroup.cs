namespace AlumniCms.Administration.Roles;

/// <summary>The permissions that a module asks for.</summary>
internal sealed record PermissionGroup(string Title, IReadOnlyList<PermissionBox> Boxes);
