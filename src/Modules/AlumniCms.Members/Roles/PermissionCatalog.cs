using System.Collections.Frozen;
using System.Reflection;

using AlumniCms.Kernel.Modules;
using AlumniCms.Kernel.Permissions;
using AlumniCms.Members.Sessions;

namespace AlumniCms.Members.Roles;

/// <summary>The permissions that the modules of this program ask for, by name without case.</summary>
public sealed class PermissionCatalog(IEnumerable<IPermissionProvider> providers)
{
    private static readonly Permission[] OfTheKernel =
    [
        KernelPermissions.SiteOwner, KernelPermissions.ManageSites, KernelPermissions.AccessAdminPanel, KernelPermissions.ViewAuditTrail,
        KernelPermissions.ManageRecipes,
    ];

    private readonly IPermissionProvider[] _providers = [.. providers];

    private readonly FrozenDictionary<string, Permission> _byName = providers.SelectMany(p => p.GetPermissions())
        .DistinctBy(p => p.Name, StringComparer.OrdinalIgnoreCase)
        .ToFrozenDictionary(p => p.Name, StringComparer.OrdinalIgnoreCase);

    /// <summary>All permissions but those that are made up by name.</summary>
    public IReadOnlyCollection<Permission> All => _byName.Values;

    /// <summary>The same by the module that asks for them, in the order of the modules; the key is the module’s name in English.</summary>
    public IReadOnlyList<IGrouping<string, Permission>> ByModule { get; } =
    [
        .. providers.SelectMany(p => p.GetPermissions().Select(permission => (Module: ModuleOf(p, permission), Permission: permission)))
            .DistinctBy(p => p.Permission.Name, StringComparer.OrdinalIgnoreCase).GroupBy(p => p.Module, p => p.Permission),
    ];

    /// <summary>The permission of a name, or null.</summary>
    public Permission? Find(string name) => _byName.GetValueOrDefault(name)
        ?? _providers.Select(p => p.Find(name)).FirstOrDefault(p => p is not null);

    /// <summary>Those permissions of a role, by name, that reach the dormant sites which the role's site answers for.</summary>
    internal HashSet<string> Reaching(RoleState role, DormantReach least)
    {
        var names = role.Behavior == RoleBehavior.Owner ? _byName.Keys : role.Permissions.AsEnumerable();
        return names.Where(name => Find(name) is { DormantReach: not DormantReach.None and var reach } && reach >= least).ToHashSet(StringComparer.OrdinalIgnoreCase);
    }

    private static string ModuleOf(IPermissionProvider provider, Permission permission) =>
        (OfTheKernel.Contains(permission) ? typeof(Permission) : provider.GetType()).Assembly.GetCustomAttribute<ModuleAttribute>()?.Name ?? "";
}
