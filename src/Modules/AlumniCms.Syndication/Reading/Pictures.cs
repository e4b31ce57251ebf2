using System.Text.Json.Nodes;

using AlumniCms.ContentManagement.Definitions;
using AlumniCms.ContentManagement.Items;
using AlumniCms.Kernel.Caching;
using AlumniCms.Kernel.Sites;
using AlumniCms.Media.Files;
using AlumniCms.Media.Serving;

namespace AlumniCms.Syndication.Reading;

/// <summary>The pictures of items and of the site.</summary>
internal sealed class Pictures(MediaUrl media, AbsoluteUrl urls, CurrentSite site, PageTags tags)
{
    /// <summary>The picture of an item, or null.</summary>
    public async Task<Picture?> OfAsync(ContentItem item, ContentTypeDefinition type, CancellationToken cancellationToken)
    {
        var field = item.Field(type.Aspects.Picture);
        return First(field?["Paths"]) is { } path ? await FindAsync(path, First(field?["MediaTexts"]) ?? "", cancellationToken) : null;
    }

    /// <summary>Reads what is known of the pictures of many items at once, so that asking for each costs nothing.</summary>
    public Task ReadAheadAsync(IEnumerable<ContentItem> items, ContentTypeDefinition type, CancellationToken cancellationToken) =>
        media.ForAsync([.. items.Select(i => First(i.Field(type.Aspects.Picture)?["Paths"])).OfType<string>().Distinct()], cancellationToken);

    /// <summary>The picture that stands for the site where a page has none, or null.</summary>
    public Task<Picture?> OfSiteAsync(CancellationToken cancellationToken) => BrandingAsync("Picture", cancellationToken);

    /// <summary>The site's own logo, or null.</summary>
    public Task<Picture?> LogoAsync(CancellationToken cancellationToken) => BrandingAsync("Logo", cancellationToken);

    private async Task<Picture?> BrandingAsync(string name, CancellationToken cancellationToken) =>
        site.Site.Branding[name] switch
        {
            JsonValue path when path.ToString() is { Length: > 0 } text => await FindAsync(text, site.Site.NameIn(site.Culture), cancellationToken),
            JsonObject field when First(field["Paths"]) is { } path =>
                await FindAsync(path, First(field["MediaTexts"]) ?? site.Site.NameIn(site.Culture), cancellationToken),
            _ => null,
        };

    private async Task<Picture?> FindAsync(string path, string text, CancellationToken cancellationToken)
    {
        tags.Add(MediaTags.File(site.Id, path));
        var found = await media.ForAsync([path], cancellationToken);
        return found.Values.FirstOrDefault() is { } link ? Of(link, text.Length > 0 ? text : link.Text) : null;
    }

    private Picture Of(MediaLink link, string text) => new(urls.Of(link.Address), text, link.Width, link.Height)
    {
        ContentType = link.ContentType,
        Preview = link.Preview is { } preview ? Of(preview, text) : null,
    };

    private static string? First(JsonNode? list) =>
        (list as JsonArray)?.FirstOrDefault()?.ToString() is { Length: > 0 } text ? text : null;
}
