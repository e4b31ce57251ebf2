using AlumniCms.Kernel.Permissions;

namespace AlumniCms.ContentManagement.Contents;

/// <summary>
/// Permissions on the items of one type, as Orchard Core makes them: <c>Edit_Event</c>, <c>EditOwn_Offer</c>,
/// <c>Publish_Event</c>, <c>Review_Event</c>, <c>Delete_Event</c>, <c>DeleteOwn_Offer</c>. Whoever has the one for all types has that of each.
/// </summary>
public static class ContentTypePermissions
{
    private const string PublishPrefix = "Publish_";
    private const string ReviewPrefix = "Review_";
    private const string EditPrefix = "Edit_";
    private const string EditOwnPrefix = "EditOwn_";
    private const string DeletePrefix = "Delete_";
    private const string DeleteOwnPrefix = "DeleteOwn_";

    /// <summary>Publish and unpublish items of the type.</summary>
    public static Permission Publish(string contentType) =>
        new(PublishPrefix + contentType, $"Publish and unpublish: {contentType}", ContentPermissions.PublishContent) { DormantReach = DormantReach.Work };

    /// <summary>Approve items of the type and return them.</summary>
    public static Permission Review(string contentType) =>
        new(ReviewPrefix + contentType, $"Review: {contentType}", ContentPermissions.ReviewContent, Publish(contentType)) { DormantReach = DormantReach.Work };

    /// <summary>Write and change items of the type, whoever owns them.</summary>
    public static Permission Edit(string contentType) =>
        new(EditPrefix + contentType, $"Write and change: {contentType}", ContentPermissions.EditContent, Publish(contentType)) { DormantReach = DormantReach.Work };

    /// <summary>Write items of the type and change those that are one’s own.</summary>
    public static Permission EditOwn(string contentType) =>
        new(EditOwnPrefix + contentType, $"Write and change one’s own: {contentType}", ContentPermissions.EditOwnContent, Edit(contentType));

    /// <summary>Remove items of the type, whoever owns them.</summary>
    public static Permission Delete(string contentType) =>
        new(DeletePrefix + contentType, $"Delete: {contentType}", ContentPermissions.DeleteContent);

    /// <summary>Remove items of the type that are one’s own.</summary>
    public static Permission DeleteOwn(string contentType) =>
        new(DeleteOwnPrefix + contentType, $"Delete one’s own: {contentType}", ContentPermissions.DeleteOwnContent, Delete(contentType));

    /// <summary>The permission of that name, or null when the name is made otherwise.</summary>
    internal static Permission? Find(string name) =>
        Of(name, PublishPrefix, Publish) ?? Of(name, ReviewPrefix, Review) ?? Of(name, EditPrefix, Edit) ?? Of(name, EditOwnPrefix, EditOwn)
        ?? Of(name, DeletePrefix, Delete) ?? Of(name, DeleteOwnPrefix, DeleteOwn);

    private static Permission? Of(string name, string prefix, Func<string, Permission> make) =>
        name.Length > prefix.Length && name.StartsWith(prefix, StringComparison.OrdinalIgnoreCase) ? make(name[prefix.Length..]) : null;
}
