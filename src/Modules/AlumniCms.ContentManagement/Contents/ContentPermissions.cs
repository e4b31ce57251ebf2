using AlumniCms.Kernel.Permissions;

namespace AlumniCms.ContentManagement.Contents;

/// <summary>Permissions on items, under Orchard Core's names.</summary>
public static class ContentPermissions
{
    /// <summary>Publish and unpublish items.</summary>
    public static readonly Permission PublishContent = new("PublishContent", "Publish and unpublish content", KernelPermissions.SiteOwner) { DormantReach = DormantReach.Work };

    /// <summary>Approve drafts and return them to those who wrote them.</summary>
    public static readonly Permission ReviewContent = new("ReviewContent", "Review content", PublishContent) { DormantReach = DormantReach.Work };

    /// <summary>Write and change drafts, whoever owns them.</summary>
    public static readonly Permission EditContent = new("EditContent", "Write and change content", PublishContent) { DormantReach = DormantReach.Work };

    /// <summary>Write drafts and change those that are one’s own.</summary>
    public static readonly Permission EditOwnContent = new("EditOwnContent", "Write content and change one’s own", EditContent);

    /// <summary>Remove items, whoever owns them.</summary>
    public static readonly Permission DeleteContent = new("DeleteContent", "Delete content", KernelPermissions.SiteOwner);

    /// <summary>Remove items that are one’s own.</summary>
    public static readonly Permission DeleteOwnContent = new("DeleteOwnContent", "Delete one’s own content", DeleteContent);

    /// <summary>Make translations, and change what is written in the languages that the right is held for.</summary>
    public static readonly Permission LocalizeContent = new("LocalizeContent", "Translate content", EditContent);

    /// <summary>See the lists of the back office.</summary>
    public static readonly Permission ListContent = new("ListContent", "See lists of content", EditContent, EditOwnContent, LocalizeContent, ReviewContent) { DormantReach = DormantReach.WithWork };

    /// <summary>Read drafts in the back office, whoever owns them.</summary>
    public static readonly Permission ViewContent = new("ViewContent", "Read drafts", EditContent, LocalizeContent, ReviewContent) { DormantReach = DormantReach.WithWork };

    /// <summary>See a draft as a page of the site.</summary>
    public static readonly Permission PreviewContent = new("PreviewContent", "Preview content", EditContent, EditOwnContent, LocalizeContent, ReviewContent) { DormantReach = DormantReach.WithWork };

    /// <summary>Bring items in from files.</summary>
    public static readonly Permission ImportContent = new("ImportContent", "Import content", KernelPermissions.SiteOwner);

    /// <summary>Change content types.</summary>
    public static readonly Permission EditContentTypes = new("EditContentTypes", "Edit content types", KernelPermissions.SiteOwner);

    internal sealed class Provider : IPermissionProvider
    {
        public IEnumerable<Permission> GetPermissions() =>
            [
                PublishContent, ReviewContent, EditContent, EditOwnContent, DeleteContent, DeleteOwnContent, LocalizeContent, ListContent, ViewContent,
                PreviewContent, ImportContent, EditContentTypes,
                KernelPermissions.SiteOwner, KernelPermissions.ManageSites, KernelPermissions.AccessAdminPanel, KernelPermissions.ManageRecipes,
                KernelPermissions.ViewAuditTrail,
            ];

        public Permission? Find(string name) => ContentTypePermissions.Find(name);
    }
}
