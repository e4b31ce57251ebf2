using AlumniCms.Kernel.Permissions;

namespace AlumniCms.Sites.Actions;

/// <summary>Permissions on the set-up of a site.</summary>
public static class SitePermissions
{
    /// <summary>Change names, languages, time zone, looks, settings and features of the site that one stands on.</summary>
    public static readonly Permission ManageSettings = new("ManageSettings", "Change the settings of the site", KernelPermissions.ManageSites);

    internal sealed class Provider : IPermissionProvider
    {
        public IEnumerable<Permission> GetPermissions() => [ManageSettings];
    }
}
