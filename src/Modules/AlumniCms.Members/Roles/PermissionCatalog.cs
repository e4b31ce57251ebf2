using System.Collections.Frozen;

using AlumniCms.Kernel.Permissions;

namespace AlumniCms.Members.Roles;

/// <summary>The permissions that the modules of this program ask for, by name without case.</summary>
public sealed class PermissionCatalog(IEnumerable<IPermissionProvider> providers)
{
    private readonly IPermissionProvider[] _providers = [.. providers];

    private readonly FrozenDictionary<string, Permission> _byName = providers.SelectMany(p => p.GetPermissions())
        .DistinctBy(p => p.Name, StringComparer.OrdinalIgnoreCase)
        .ToFrozenDictionary(p => p.Name, StringComparer.OrdinalIgnoreCase);

    /// <summary>All permissions but those that are made up by name.</summary>
    public IReadOnlyCollection<Permission> All => _byName.Values;

    /// <summary>The permission of a name, or null.</summary>
    public Permission? Find(string name) => _byName.GetValueOrDefault(name)
        ?? _providers.Select(p => p.Find(name)).FirstOrDefault(p => p is not null);
}
