namespace AlumniCms.Kernel.Permissions;

/// <summary>A module's contribution to the list of permissions.</summary>
public interface IPermissionProvider
{
    /// <summary>The permissions of the module.</summary>
    IEnumerable<Permission> GetPermissions();
}
