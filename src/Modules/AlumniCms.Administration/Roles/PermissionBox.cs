namespace AlumniCms.Administration.Roles;

/// <summary>A permission in the form of a role.</summary>
/// <param name="Name">Its stable name.</param>
/// <param name="Text">What it allows, in the person’s language.</param>
/// <param name="IsChecked">Whether the role has it.</param>
/// <param name="MayChange">Whether the actor has it too, and so may give and take it.</param>
internal sealed record PermissionBox(string Name, string Text, bool IsChecked, bool MayChange);
