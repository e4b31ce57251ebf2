using AlumniCms.ContentManagement.Definitions;
using AlumniCms.ContentManagement.Items;

namespace AlumniCms.Display.Pages;

/// <summary>Asks the database for items in the order of their type's list.</summary>
internal static class OrderedItems
{
    /// <summary>The items in order.</summary>
    public static IQueryable<ContentItem> InOrder(this IQueryable<ContentItem> query, ListOrder order, DateTime nowUtc) => order switch
    {
        ListOrder.Title => query.OrderBy(i => i.DisplayText).ThenBy(i => i.ContentItemId),
        ListOrder.Latest => query.OrderByDescending(i => i.OrderUtc).ThenBy(i => i.ContentItemId),
        _ => query.OrderBy(i => i.OrderUtc < nowUtc).ThenBy(i => i.OrderUtc).ThenBy(i => i.ContentItemId),
    };

    /// <summary>The items that come after another one, or at its place; what is past keeps its place, so that time alone changes nothing.</summary>
    public static IQueryable<ContentItem> After(this IQueryable<ContentItem> query, ListOrder order, ContentItem item)
    {
        var (id, title, date) = (item.ContentItemId, item.DisplayText, item.OrderUtc);
        var others = query.Where(i => i.ContentItemId != id);
#pragma warning disable CA1309 // The database compares, as it sorts.
        return order switch
        {
            ListOrder.Title => others.Where(i => string.Compare(i.DisplayText, title) > 0).InOrder(order, date),
            ListOrder.Latest => others.Where(i => i.OrderUtc <= date).InOrder(order, date),
            _ => others.Where(i => i.OrderUtc >= date).OrderBy(i => i.OrderUtc).ThenBy(i => i.ContentItemId),
        };
#pragma warning restore CA1309
    }
}
