using AlumniCms.Kernel.Permissions;

namespace AlumniCms.Search.Contracts;

/// <summary>Permissions on the index, under Orchard Core's name.</summary>
public static class SearchPermissions
{
    /// <summary>Rebuild what search and lists read.</summary>
    public static readonly Permission ManageIndexes = new("ManageIndexes", "Rebuild the search index", KernelPermissions.SiteOwner);

    internal sealed class Provider : IPermissionProvider
    {
        public IEnumerable<Permission> GetPermissions() => [ManageIndexes];
    }
}
