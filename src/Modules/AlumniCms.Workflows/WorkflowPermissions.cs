using AlumniCms.Kernel.Permissions;

namespace AlumniCms.Workflows;

/// <summary>Permissions on automations, under Orchard Core’s names.</summary>
public static class WorkflowPermissions
{
    /// <summary>Write, switch and watch automations. They act as the program itself: this is for administrators.</summary>
    public static readonly Permission ManageWorkflows = new("ManageWorkflows", "Manage automations", KernelPermissions.SiteOwner);

    internal sealed class Provider : IPermissionProvider
    {
        public IEnumerable<Permission> GetPermissions() => [ManageWorkflows];
    }
}
