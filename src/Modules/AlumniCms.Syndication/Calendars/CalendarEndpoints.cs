using AlumniCms.ContentManagement.Contents;
using AlumniCms.ContentManagement.Definitions;
using AlumniCms.Display.Pages;
using AlumniCms.Kernel.Caching;
using AlumniCms.Kernel.Sites;
using AlumniCms.Sites.Resolution;
using AlumniCms.Syndication.Feeds;
using AlumniCms.Syndication.Hosts;
using AlumniCms.Syndication.Reading;

using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Localization;

namespace AlumniCms.Syndication.Calendars;

/// <summary>Calendars: <c>{section}/agenda.ics</c> with what lies ahead, <c>calendar/{id}.ics</c> with one event.</summary>
internal static class CalendarEndpoints
{
    private const string ContentType = "text/calendar";

    public static async Task<IResult> ShowAgendaAsync(
        string section,
        HttpContext http,
        CurrentSite site,
        ContentModelStore models,
        FeedAddresses addresses,
        EventReader events,
        PageTags tags,
        IStringLocalizerFactory localizers,
        TimeProvider time,
        CancellationToken cancellationToken)
    {
        if (http.Features.Get<SiteRequestFeature>() is not { HasCulture: true })
            return Results.NotFound();
        tags.Add(ContentTags.Site(site.Id));
        tags.Add("definitions");
        if (addresses.Find(await models.GetAsync(site.Site, cancellationToken), section) is not { } type || !EventTypes.Holds(type))
            return Results.NotFound();
        var name = $"{localizers.Create("content-model", "")[SectionNames.Plural(type)]} · {site.Site.NameIn(site.Culture)}";
        var agenda = await events.AgendaAsync(type, cancellationToken);
        return MachineText.Answer(CalendarWriter.Write(name, addresses.Feed(type, FeedAddresses.Agenda)!, agenda), ContentType, time);
    }

    public static async Task<IResult> ShowEventAsync(
        string id,
        HttpContext http,
        CurrentSite site,
        PublicItems items,
        EventReader events,
        PageTags tags,
        TimeProvider time,
        CancellationToken cancellationToken)
    {
        if (http.Features.Get<SiteRequestFeature>() is not { HasCulture: true })
            return Results.NotFound();
        tags.Add(ContentTags.Site(site.Id));
        tags.Add("definitions");
        if (await items.FindAsync(id, cancellationToken) is not { } item || !EventTypes.Holds(item.Type) || events.Read(item) is not { } one)
            return Results.NotFound();
        http.Response.Headers.ContentDisposition = $"attachment; filename=\"{id}.ics\"";
        return MachineText.Answer(CalendarWriter.Write(one), ContentType, time);
    }
}
