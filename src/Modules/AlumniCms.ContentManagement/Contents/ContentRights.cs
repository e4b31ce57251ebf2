using AlumniCms.ContentManagement.Items;
using AlumniCms.Kernel.Permissions;
using AlumniCms.Kernel.Results;

namespace AlumniCms.ContentManagement.Contents;

/// <summary>
/// What the actor may do with items of the current site: by permission, by owner and by language. Languages limit what
/// somebody changes, not what they read: who translates reads the other language too. Scoped.
/// </summary>
public sealed class ContentRights(CurrentActor actor)
{
    /// <summary>Whether the actor may read the item in the back office, draft or not.</summary>
    public bool MayView(ContentItem item) =>
        actor.Has(ContentPermissions.ViewContent) || MayEdit(item) || MayReview(item) || MayDelete(item);

    /// <summary>Whether the actor may see a draft of the item as a page.</summary>
    public bool MayPreview(ContentItem item) => actor.Has(ContentPermissions.PreviewContent) && MayView(item);

    /// <summary>Whether the actor may change the item.</summary>
    public bool MayEdit(ContentItem item) =>
        actor.Has(ContentTypePermissions.Edit(item.ContentType), item.Culture)
        || (Owns(item) && actor.Has(ContentTypePermissions.EditOwn(item.ContentType), item.Culture))
        || MayLocalize(item.Culture);

    /// <summary>Whether the actor may publish and unpublish the item.</summary>
    public bool MayPublish(ContentItem item) => actor.Has(ContentTypePermissions.Publish(item.ContentType), item.Culture);

    /// <summary>Whether the actor may approve the item, or return it.</summary>
    public bool MayReview(ContentItem item) => actor.Has(ContentTypePermissions.Review(item.ContentType), item.Culture);

    /// <summary>Whether the actor may remove the item.</summary>
    public bool MayDelete(ContentItem item) =>
        actor.Has(ContentTypePermissions.Delete(item.ContentType), item.Culture)
        || (Owns(item) && actor.Has(ContentTypePermissions.DeleteOwn(item.ContentType), item.Culture));

    /// <summary>Whether the actor may write an item of the type that is no translation.</summary>
    /// <param name="contentType">The type.</param>
    /// <param name="culture">The item's culture; empty for a type without one.</param>
    public bool MayCreate(string contentType, string culture) => actor.Has(ContentTypePermissions.EditOwn(contentType), culture);

    /// <summary>Whether the actor may make a translation of the item into a language.</summary>
    public bool MayTranslate(ContentItem item, string culture) =>
        MayView(item) && (MayCreate(item.ContentType, culture) || MayLocalize(culture));

    /// <summary>Those of the items that lists of the back office show the actor: all, or only their own.</summary>
    public IQueryable<ContentItem> Listed(IQueryable<ContentItem> items)
    {
        if (actor.Has(ContentPermissions.ViewContent))
            return items;
        var owner = actor.Id;
        return items.Where(i => i.Owner == owner && owner != "");
    }

    /// <summary>Whether there is any item of the type that the actor could write.</summary>
    internal bool MayWriteSome(string contentType) =>
        actor.Has(ContentTypePermissions.EditOwn(contentType)) || actor.Has(ContentPermissions.LocalizeContent);

    /// <summary>Whether the actor may write translations in the language, and change what is written in it.</summary>
    internal bool MayLocalize(string culture) => culture.Length > 0 && actor.Has(ContentPermissions.LocalizeContent, culture);

    /// <summary>The answer to who may not: an item that they do not see is, for them, not there.</summary>
    internal Refusal Deny(ContentItem item, Permission permission) =>
        MayView(item) ? Refusal.Forbidden(permission.Name) : Missing(item.ContentItemId);

    /// <summary>The answer to an id that no item has.</summary>
    internal static Refusal Missing(string contentItemId) =>
        new("item.missing", $"No item has the id '{contentItemId}' on this site.");

    // What came in by import may have no owner, and a visitor has no id: they are not each other's.
    private bool Owns(ContentItem item) => actor.Id.Length > 0 && item.Owner == actor.Id;
}
