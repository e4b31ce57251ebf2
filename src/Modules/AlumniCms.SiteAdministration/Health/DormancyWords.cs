using AlumniCms.Admin.Frames;
using AlumniCms.Admin.Listings;
using AlumniCms.Display.Fields;
using AlumniCms.Kernel.Sites;

using Microsoft.Extensions.Localization;

namespace AlumniCms.SiteAdministration.Health;

/// <summary>What the board says of dormant sites.</summary>
internal sealed class DormancyWords(AdminFrames frames, SiteClock clock, IStringLocalizer<Texts> T)
{
    /// <summary>Who answers for a site, leading to where it is said.</summary>
    public ListingCell Cell(SiteHealth one)
    {
        if (one.Site.IsWorldwide || one.Site.Status != SiteStatus.Online)
            return new("") { Note = AnswersFor(one), Exported = "" };
        var url = frames.Url($"{HealthEndpoint.Path}/{one.Site.Key}");
        return one.Answerer is null
            ? new(T["Its own people"]) { Url = url, Note = AnswersFor(one), Exported = "" }
            : new("") { Tags = [new(T["Dormant"], ListingTone.Waiting) { Url = url }], Note = Of(one.Site, one.Answerer), Exported = one.Answerer.Key };
    }

    /// <summary>Since when a dormant site is so, and who answers for it at this moment.</summary>
    public string Of(Site site, Site answerer)
    {
        var since = DateText.Write(clock.Local(site.Dormancy!.SinceUtc), "d");
        if (!answerer.IsWorldwide)
            return T["since {0}; {1} answers for it", since, answerer.NameIn(AdminFrames.Language)];
        return site.Dormancy.Answerer is null
            ? T["since {0}; the head office answers for it", since]
            : T["since {0}; the head office answers for it, as the site that was named is not open or dormant itself", since];
    }

    /// <summary>What has been done, by the key of the address.</summary>
    public string? OfDone(string? done) => done switch
    {
        "dormant" => T["The site is dormant. Those concerned are told."].Value,
        "awake" => T["The site’s own people look after it again. Those concerned are told."],
        _ => null,
    };

    private string? AnswersFor(SiteHealth one) =>
        one.AnswersFor.Count == 0 ? null : T["Answers for: {0}", string.Join(T[", "], one.AnswersFor.Select(s => s.NameIn(AdminFrames.Language)))].Value;
}
