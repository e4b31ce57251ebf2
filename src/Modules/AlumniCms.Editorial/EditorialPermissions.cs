using AlumniCms.Kernel.Permissions;

namespace AlumniCms.Editorial;

/// <summary>Permissions of the editorial workflow.</summary>
public static class EditorialPermissions
{
    /// <summary>Change the workflows of a site.</summary>
    public static readonly Permission ManageEditorialWorkflows =
        new("ManageEditorialWorkflows", "Change the editorial workflow", KernelPermissions.SiteOwner);

    internal sealed class Provider : IPermissionProvider
    {
        public IEnumerable<Permission> GetPermissions() => [ManageEditorialWorkflows];

        public Permission? Find(string name) => null;
    }
}
