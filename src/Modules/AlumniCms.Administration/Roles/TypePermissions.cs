namespace AlumniCms.Administration.Roles;

/// <summary>The permissions on the items of one content type, in the order of <see cref="PermissionForm.Verbs"/>.</summary>
internal sealed record TypePermissions(string Title, IReadOnlyList<PermissionBox> Boxes);
