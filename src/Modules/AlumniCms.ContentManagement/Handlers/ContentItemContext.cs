using AlumniCms.ContentManagement.Definitions;
using AlumniCms.ContentManagement.Items;
using AlumniCms.Kernel.Sites;

namespace AlumniCms.ContentManagement.Handlers;

/// <summary>An item on its way into storage.</summary>
/// <param name="Item">The item.</param>
/// <param name="Type">Its type.</param>
/// <param name="Model">The definitions of the site.</param>
/// <param name="Site">The site.</param>
/// <param name="ForPublication">True when readers will see it, so that requirements count.</param>
public sealed record ContentItemContext(
    ContentItem Item, ContentTypeDefinition Type, ContentModel Model, Site Site, bool ForPublication)
{
    /// <summary>What the operator should know although the item was stored.</summary>
    public IList<string> Warnings { get; } = [];
}
