namespace AlumniCms.Members.Actions;

/// <summary>What a role of a site becomes.</summary>
/// <param name="Name">The role’s name, which stays.</param>
/// <param name="Description">What it is for, at most 500 characters.</param>
/// <param name="Permissions">Names of all its permissions.</param>
/// <param name="Revision">The revision that the change was made from, or null to change whatever is there.</param>
public sealed record RoleChange(string Name, string Description, IReadOnlyList<string> Permissions, int? Revision = null);
