using AlumniCms.ContentManagement.Contents;
using AlumniCms.ContentManagement.Definitions;
using AlumniCms.Kernel.Caching;
using AlumniCms.Kernel.Sites;
using AlumniCms.Sites.Resolution;
using AlumniCms.Syndication.Hosts;

using Microsoft.AspNetCore.Http;

namespace AlumniCms.Syndication.Feeds;

/// <summary>The feeds of a list: <c>{section}/feed.atom</c> and <c>{section}/feed.json</c>.</summary>
internal static class FeedEndpoints
{
    public static async Task<IResult> ShowAtomAsync(
        string section, HttpContext http, CurrentSite site, ContentModelStore models, FeedAddresses addresses, FeedReader feeds, PageTags tags, TimeProvider time, CancellationToken cancellationToken) =>
        await FindAsync(section, http, site, models, addresses, tags, cancellationToken) is { } type
            ? MachineText.Answer(AtomFeed.Write(await feeds.ReadAsync(type, FeedAddresses.Atom, cancellationToken)), AtomFeed.ContentType, time)
            : Results.NotFound();

    public static async Task<IResult> ShowJsonAsync(
        string section, HttpContext http, CurrentSite site, ContentModelStore models, FeedAddresses addresses, FeedReader feeds, PageTags tags, TimeProvider time, CancellationToken cancellationToken) =>
        await FindAsync(section, http, site, models, addresses, tags, cancellationToken) is { } type
            ? MachineText.Answer(JsonFeed.Write(await feeds.ReadAsync(type, FeedAddresses.Json, cancellationToken)), JsonFeed.ContentType, time)
            : Results.NotFound();

    private static async Task<ContentTypeDefinition?> FindAsync(
        string section, HttpContext http, CurrentSite site, ContentModelStore models, FeedAddresses addresses, PageTags tags, CancellationToken cancellationToken)
    {
        if (http.Features.Get<SiteRequestFeature>() is not { HasCulture: true })
            return null;
        tags.Add(ContentTags.Site(site.Id));
        tags.Add("definitions");
        return addresses.Find(await models.GetAsync(site.Site, cancellationToken), section);
    }
}
