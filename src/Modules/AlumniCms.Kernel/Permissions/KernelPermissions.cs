namespace AlumniCms.Kernel.Permissions;

/// <summary>Permissions that several modules ask for.</summary>
public static class KernelPermissions
{
    /// <summary>Everything, on every site.</summary>
    public static readonly Permission SiteOwner = new("SiteOwner", "Do everything");

    /// <summary>Create, change and close sites.</summary>
    public static readonly Permission ManageSites = new("ManageSites", "Manage the sites of the network", SiteOwner);

    /// <summary>Enter the back office of a site, and see the site before it opens.</summary>
    public static readonly Permission AccessAdminPanel = new("AccessAdminPanel", "Enter the back office", SiteOwner) { DormantReach = DormantReach.WithWork };

    /// <summary>Read the audit trail of a site.</summary>
    public static readonly Permission ViewAuditTrail = new("ViewAuditTrail", "Read the audit trail", SiteOwner);

    /// <summary>Run recipes.</summary>
    public static readonly Permission ManageRecipes = new("ManageRecipes", "Run recipes", SiteOwner);
}
