using AlumniCms.Kernel.Permissions;

namespace AlumniCms.Media.Files;

/// <summary>Permissions on files, under Orchard Core's names.</summary>
public static class MediaPermissions
{
    /// <summary>Add and replace files.</summary>
    public static readonly Permission ManageMedia = new("ManageMedia", "Add and replace pictures and documents", KernelPermissions.SiteOwner);

    internal sealed class Provider : IPermissionProvider
    {
        public IEnumerable<Permission> GetPermissions() => [ManageMedia];
    }
}
