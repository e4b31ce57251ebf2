using System.Globalization;

using AlumniCms.ContentManagement.Contents;
using AlumniCms.ContentManagement.Copies;
using AlumniCms.ContentManagement.Definitions;
using AlumniCms.ContentManagement.Items;
using AlumniCms.ContentManagement.Parts;
using AlumniCms.ContentManagement.Rendering;
using AlumniCms.Display.Pages;
using AlumniCms.Kernel.Permissions;
using AlumniCms.Kernel.Sites;
using AlumniCms.Syndication.Reading;

using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;

namespace AlumniCms.Syndication.Feeds;

/// <summary>Reads the newest items of a list, those for everyone alone, whoever asks.</summary>
internal sealed class FeedReader(
    PublishedContent contents, ContentModelStore models, FeedAddresses addresses, Pictures pictures, AbsoluteUrl urls, CurrentSite site, IStringLocalizerFactory localizers)
{
    /// <summary>Items in a feed.</summary>
    public const int Most = 50;

    /// <summary>The feed of a list.</summary>
    public async Task<Feed> ReadAsync(ContentTypeDefinition type, string file, CancellationToken cancellationToken)
    {
        var model = await models.GetAsync(site.Site, cancellationToken);
        var items = contents.OfType(type.Name).Where(i => i.Audience == Audience.Public);

        // Lists of events go by the day that they take place; a feed tells what is new.
        var newest = type.Aspects.OrderBy is null or { Field: "PublishedUtc" }
            ? items.OrderByDescending(i => i.OrderUtc).ThenByDescending(i => i.Id)
            : items.OrderByDescending(i => i.PublishedUtc).ThenByDescending(i => i.Id);
        var entries = new List<FeedEntry>();
        var found = await newest.Take(Most).ToListAsync(cancellationToken);
        await pictures.ReadAheadAsync(found, type, cancellationToken);
        foreach (var item in found)
            entries.Add(await EntryAsync(new PublicItem(item, type, new PublicFields(item, type, model)), cancellationToken));
        var name = site.Site.NameIn(site.Culture);
        return new Feed(
            $"{localizers.Create("content-model", "")[SectionNames.Plural(type)]} · {name}",
            name,
            site.Culture,
            urls.For(site.Culture, "/" + addresses.Section(type)),
            addresses.Feed(type, file)!,
            entries);
    }

    private async Task<FeedEntry> EntryAsync(PublicItem item, CancellationToken cancellationToken)
    {
        var culture = item.CultureOn(site);
        return new FeedEntry(
            IdOf(item.Item),
            urls.For(culture, item.Path),
            item.Item.DisplayText,
            culture,
            item.Item.PublishedUtc ?? item.Item.CreatedUtc,
            item.Item.ModifiedUtc,
            item.Summary,
            Body(item.Item, culture),
            (await pictures.OfAsync(item.Item, item.Type, cancellationToken))?.Url,
            item.Item.As<CopiedPart>() is null ? null : urls.Original(culture, item.Path));
    }

    // A tag URI (RFC 4151): it stays when the address changes.
    private string IdOf(ContentItem item) => string.Create(
        CultureInfo.InvariantCulture, $"tag:{new Uri(urls.Origin).Host},{item.CreatedUtc:yyyy-MM-dd}:{item.ContentItemId}");

    private string Body(ContentItem item, string culture) => urls.InHtml(
        item.As<MarkdownBodyPart>()?.Markdown is { Length: > 0 } markdown
            ? MarkdownRenderer.ToHtml(markdown, url => urls.Resolve(url, culture))
            : item.As<HtmlBodyPart>()?.Html ?? "");
}
