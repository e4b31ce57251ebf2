using AlumniCms.ContentManagement.Contents;
using AlumniCms.ContentManagement.Definitions;
using AlumniCms.Kernel.Permissions;
using AlumniCms.Kernel.Sites;

namespace AlumniCms.Syndication.Reading;

/// <summary>Finds published items that are for everyone and whose type the site has switched on.</summary>
internal sealed class PublicItems(PublishedContent contents, ContentModelStore models, CurrentSite site)
{
    /// <summary>The item, or null when it is not there or not for everyone.</summary>
    public async Task<PublicItem?> FindAsync(string contentItemId, CancellationToken cancellationToken)
    {
        var model = await models.GetAsync(site.Site, cancellationToken);
        return await contents.FindAsync(contentItemId, cancellationToken) is { Audience: Audience.Public } item
            && model.FindType(item.ContentType) is { } type
            && type.IsOn(site.Site)
                ? new PublicItem(item, type, new PublicFields(item, type, model))
                : null;
    }

    /// <summary>The items that a field picks, in their order; those that are not for everyone are left out.</summary>
    public async Task<IReadOnlyList<PublicItem>> FindAsync(IReadOnlyList<string> contentItemIds, CancellationToken cancellationToken)
    {
        var found = new List<PublicItem>();
        foreach (var id in contentItemIds.Take(Most))
            if (await FindAsync(id, cancellationToken) is { } item)
                found.Add(item);
        return found;
    }

    private const int Most = 10;
}
