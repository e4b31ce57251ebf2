namespace AlumniCms.Members.Actions;

/// <summary>A saved role.</summary>
/// <param name="Name">The name as it is written.</param>
/// <param name="IsNew">True when the site had no role of this name.</param>
/// <param name="HasChanged">False when the role was so already.</param>
/// <param name="UnknownPermissions">Names given that no module of this program knows; they are kept.</param>
public sealed record RoleSaved(string Name, bool IsNew, bool HasChanged, IReadOnlyList<string> UnknownPermissions);
