using AlumniCms.ContentManagement.Definitions;
using AlumniCms.Display.Head;
using AlumniCms.Display.Pages;
using AlumniCms.Display.Rendering;
using AlumniCms.Kernel.Permissions;
using AlumniCms.Kernel.Sites;
using AlumniCms.Syndication.Feeds;

using Microsoft.Extensions.Localization;

namespace AlumniCms.Syndication.Head;

/// <summary>Says where feeds and calendars of a page are: of a list, of the news on the home page, of an event.</summary>
internal sealed class FeedLinksHead(
    FeedAddresses addresses, ContentModelStore models, CurrentSite site, IStringLocalizerFactory localizers) : IHeadContribution
{
    private readonly IStringLocalizer _model = localizers.Create("content-model", "");

    public int Order => 30;

    public async ValueTask ContributeAsync(PageModel page, HeadContent head, CancellationToken cancellationToken)
    {
        switch (page)
        {
            case ListPage { Type: { } type }:
                AddFeeds(type, page, head);
                break;
            case HomePage:
                foreach (var type in await NewsAndEventsAsync(cancellationToken))
                    AddFeeds(type, page, head);
                break;
            case ItemPage { Item.Audience: Audience.Public } shown when EventTypes.Holds(shown.Type):
                head.Link("alternate", addresses.Calendar(shown.Item.ContentItemId), ("type", "text/calendar"), ("title", page.Title));
                break;
        }
    }

    private void AddFeeds(ContentTypeDefinition type, PageModel page, HeadContent head)
    {
        if (addresses.Section(type) is null)
            return;
        var title = $"{_model[SectionNames.Plural(type)]} · {page.Frame.SiteName}";
        head.Link("alternate", addresses.Feed(type, FeedAddresses.Atom)!, ("type", "application/atom+xml"), ("title", title));
        head.Link("alternate", addresses.Feed(type, FeedAddresses.Json)!, ("type", "application/feed+json"), ("title", title));
        if (EventTypes.Holds(type))
            head.Link("alternate", addresses.Feed(type, FeedAddresses.Agenda)!, ("type", "text/calendar"), ("title", title));
    }

    // A home page names what most subscribe to; each list names its own.
    private async Task<IEnumerable<ContentTypeDefinition>> NewsAndEventsAsync(CancellationToken cancellationToken)
    {
        var model = await models.GetAsync(site.Site, cancellationToken);
        var types = model.Sections.Where(t => addresses.Section(t) is not null).ToList();
        return types.Take(1).Union(types.Where(EventTypes.Holds));
    }
}
