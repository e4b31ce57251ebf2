namespace AlumniCms.Kernel.Permissions;

/// <summary>A module's contribution to the list of permissions.</summary>
public interface IPermissionProvider
{
    /// <summary>The permissions of the module.</summary>
    IEnumerable<Permission> GetPermissions();

    /// <summary>A permission that the module makes up by its name, such as one for a single content type, or null.</summary>
    Permission? Find(string name) => null;
}
