using System.Collections.Frozen;

using AlumniCms.Kernel.Permissions;

namespace AlumniCms.Members.Roles;

/// <summary>The permissions that the modules of this program ask for, by name without case.</summary>
public sealed class PermissionCatalog(IEnumerable<IPermissionProvider> providers)
{
    private readonly FrozenDictionary<string, Permission> _byName = providers.SelectMany(p => p.GetPermissions())
        .DistinctBy(p => p.Name, StringComparer.OrdinalIgnoreCase)
        .ToFrozenDictionary(p => p.Name, StringComparer.OrdinalIgnoreCase);

    /// <summary>All permissions.</summary>
    public IReadOnlyCollection<Permission> All => _byName.Values;

    /// <summary>The permission of a name, or null.</summary>
    public Permission? Find(string name) => _byName.GetValueOrDefault(name);
}
