using System.Text.Json;

namespace AlumniCms.Members.Roles;

/// <summary>A role's permissions by name: compared without case, kept sorted, so that the same set is the same text.</summary>
internal static class RolePermissions
{
    public static IReadOnlyList<string> Read(string json) => JsonSerializer.Deserialize<string[]>(json) ?? [];

    public static string Write(IEnumerable<string> permissions) => JsonSerializer.Serialize(permissions);

    /// <summary>What a role has after a recipe's permissions were laid on those that it had.</summary>
    public static IReadOnlyList<string> Merge(
        IReadOnlyCollection<string> had, IReadOnlyCollection<string> given, PermissionBehavior behavior)
    {
        var merged = behavior switch
        {
            PermissionBehavior.Replace => given,
            PermissionBehavior.Add => had.Concat(given),
            PermissionBehavior.Remove => had.Except(given, StringComparer.OrdinalIgnoreCase),
        };
        return [.. merged.Select(p => p.Trim()).Where(p => p.Length > 0)
            .Distinct(StringComparer.OrdinalIgnoreCase).Order(StringComparer.OrdinalIgnoreCase)];
    }
}
