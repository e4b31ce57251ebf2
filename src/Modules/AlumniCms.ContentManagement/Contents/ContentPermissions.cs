using AlumniCms.Kernel.Permissions;

namespace AlumniCms.ContentManagement.Contents;

/// <summary>Permissions on items, under Orchard Core's names.</summary>
public static class ContentPermissions
{
    /// <summary>Publish and unpublish items.</summary>
    public static readonly Permission PublishContent = new("PublishContent", "Publish and unpublish content", KernelPermissions.SiteOwner);

    /// <summary>Write drafts.</summary>
    public static readonly Permission EditContent = new("EditContent", "Write and change content", PublishContent);

    /// <summary>Remove items.</summary>
    public static readonly Permission DeleteContent = new("DeleteContent", "Delete content", KernelPermissions.SiteOwner);

    /// <summary>Bring items in from files.</summary>
    public static readonly Permission ImportContent = new("ImportContent", "Import content", KernelPermissions.SiteOwner);

    /// <summary>Change content types.</summary>
    public static readonly Permission EditContentTypes = new("EditContentTypes", "Edit content types", KernelPermissions.SiteOwner);

    internal sealed class Provider : IPermissionProvider
    {
        public IEnumerable<Permission> GetPermissions() =>
            [
                PublishContent, EditContent, DeleteContent, ImportContent, EditContentTypes,
                KernelPermissions.SiteOwner, KernelPermissions.ManageSites, KernelPermissions.AccessAdminPanel, KernelPermissions.ManageRecipes,
            ];
    }
}
