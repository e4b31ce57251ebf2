using AlumniCms.Kernel.Permissions;

namespace AlumniCms.Members.Roles;

/// <summary>Permissions on accounts and roles, under Orchard Core's names.</summary>
public static class MemberPermissions
{
    /// <summary>Add and change accounts.</summary>
    public static readonly Permission ManageUsers = new("ManageUsers", "Manage accounts", KernelPermissions.SiteOwner);

    /// <summary>See the accounts of a site.</summary>
    public static readonly Permission ViewUsers = new("ViewUsers", "See accounts", ManageUsers);

    /// <summary>Add and change roles.</summary>
    public static readonly Permission ManageRoles = new("ManageRoles", "Manage roles", KernelPermissions.SiteOwner);

    /// <summary>Give roles to accounts.</summary>
    public static readonly Permission AssignRoleToUsers = new("AssignRoleToUsers", "Give roles to accounts", ManageRoles);

    internal sealed class Provider : IPermissionProvider
    {
        public IEnumerable<Permission> GetPermissions() => [ManageUsers, ViewUsers, ManageRoles, AssignRoleToUsers];
    }
}
