using AlumniCms.ContentManagement.Definitions;
using AlumniCms.Display.Pages;
using AlumniCms.Kernel.Permissions;
using AlumniCms.Kernel.Sites;
using AlumniCms.Sites.Resolution;

namespace AlumniCms.Syndication.Feeds;

/// <summary>Where feeds and calendars are: beside the list that they follow.</summary>
internal sealed class FeedAddresses(SectionPaths sections, SiteAddress addresses, CurrentSite site)
{
    public const string Atom = "feed.atom";
    public const string Json = "feed.json";
    public const string Agenda = "agenda.ics";

    /// <summary>The path of a type's list in the reader's culture; null for one that has none or is not for everyone.</summary>
    public string? Section(ContentTypeDefinition type) =>
        type.IsOn(site.Site) && type.Aspects.DefaultAudience == Audience.Public ? sections.PathOf(type, site.Culture) : null;

    /// <summary>The type whose list has the path, or null.</summary>
    public ContentTypeDefinition? Find(ContentModel model, string section) =>
        sections.Find(model, section) is { } type && Section(type) is not null ? type : null;

    /// <summary>The address of a feed of a list, or null when it has none.</summary>
    public string? Feed(ContentTypeDefinition type, string file) =>
        Section(type) is { } section ? addresses.Absolute(site.Site, site.Culture, $"/{section}/{file}") : null;

    /// <summary>The address of an event's calendar: by its id, so that it outlives a change of the event's own address.</summary>
    public string Calendar(string contentItemId) =>
        addresses.Absolute(site.Site, site.Culture, $"/calendar/{contentItemId}.ics");
}
