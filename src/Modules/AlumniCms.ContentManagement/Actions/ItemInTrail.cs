using AlumniCms.ContentManagement.Items;
using AlumniCms.Kernel.Auditing;

namespace AlumniCms.ContentManagement.Actions;

/// <summary>What the audit trail keeps of an item.</summary>
/// <param name="ContentType">Its type.</param>
/// <param name="DisplayText">What it is called.</param>
/// <param name="Culture">Its culture, or empty.</param>
internal sealed record ItemInTrail(string ContentType, string DisplayText, string Culture)
{
    public static ItemInTrail? Of(ContentItem? item) => item is null ? null : new(item.ContentType, item.DisplayText, item.Culture);

    /// <summary>Notes a change of the item, with what it was and what it is.</summary>
    public static void Add(AuditTrail audit, string action, string contentItemId, ItemInTrail? before, ItemInTrail? after) =>
        audit.Add(action, "ContentItem", contentItemId, before, after);
}
