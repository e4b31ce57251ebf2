using AlumniCms.Admin.Frames;
using AlumniCms.Kernel.Sites;
using AlumniCms.Members.BackOffices;
using AlumniCms.Sites.Resolution;

using Microsoft.Extensions.Localization;

namespace AlumniCms.Editorial.Queue;

/// <summary>The dormant sites that the people of the current one answer for, as far as the actor may work there. Scoped.</summary>
internal sealed class AnsweredSites(
    BackOfficeSites offices, ISiteStore sites, CurrentSite site, SiteAddress addresses, AdminFrames frames, IStringLocalizer<Texts> T)
{
    private IReadOnlyList<Site>? _sites;

    public async ValueTask<IReadOnlyList<Site>> GetAsync(CancellationToken cancellationToken) => _sites ??= await offices.GetAnsweredAsync(site.Site, cancellationToken);

    /// <summary>Who answers for the current site, in a sentence for those who work there; null while it is awake.</summary>
    public async ValueTask<string?> AnswererAsync(CancellationToken cancellationToken) => (await sites.GetAsync(cancellationToken)).AnswererOf(site.Site) switch
    {
        null => null,
        { IsWorldwide: true } => T["For now, the head office answers for this site and sees to what waits here."].Value,
        var other => T["For now, {0} answers for this site and sees to what waits here.", other.NameIn(AdminFrames.Language)].Value,
    };

    /// <summary>The site of a row, or null where that is the current one.</summary>
    public Site? Of(QueueRow row) => row.SiteId == site.Id ? null : _sites?.FirstOrDefault(s => s.Id == row.SiteId);

    /// <summary>Where a text is seen to: the back office of its own site.</summary>
    public string Url(QueueRow row) =>
        Of(row) is { } other ? addresses.For(other, culture: null, $"/admin/content/{row.ContentItemId}") : frames.Url($"content/{row.ContentItemId}");
}
