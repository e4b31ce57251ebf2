using AlumniCms.ContentManagement.Definitions;
using AlumniCms.ContentManagement.Items;

namespace AlumniCms.Display.Pages;

/// <summary>The order in which items of a type stand.</summary>
public sealed class ListOrder(TimeProvider time)
{
    /// <summary>What lies ahead comes first when a type is ordered by a date of its own: next events, nearest deadlines.</summary>
    public IQueryable<ContentItem> Apply(IQueryable<ContentItem> query, ContentTypeDefinition type)
    {
        var now = time.GetUtcNow().UtcDateTime;
        return type.Aspects.OrderBy switch
        {
            { Field: "DisplayText" } => query.OrderBy(i => i.DisplayText),
            null or { Field: "PublishedUtc" } or { Descending: true } => query.OrderByDescending(i => i.OrderUtc).ThenBy(i => i.Id),
            _ => query.OrderBy(i => i.OrderUtc < now).ThenBy(i => i.OrderUtc).ThenBy(i => i.Id),
        };
    }
}
