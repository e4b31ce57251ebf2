using AlumniCms.Admin.Dashboard;
using AlumniCms.Admin.Frames;
using AlumniCms.ContentManagement.Contents;
using AlumniCms.Distribution.Models;
using AlumniCms.Distribution.Sending;
using AlumniCms.Kernel.Permissions;
using AlumniCms.Kernel.Sites;

using Microsoft.Extensions.Localization;

namespace AlumniCms.Distribution.Deciding;

/// <summary>What the head office has sent and waits for the site.</summary>
internal sealed class OfferedCards(CurrentSite site, CurrentActor actor, OfferedTexts offered, TextTitles titles, AdminFrames frames, IStringLocalizer<Texts> T) : IDashboardCards
{
    private const int MostLines = 5;

    public async Task<IReadOnlyList<DashboardCard>> GetAsync(CancellationToken cancellationToken)
    {
        if (site.Site.IsWorldwide || !actor.Has(ContentPermissions.PublishContent))
            return [];
        var waiting = (await offered.AllAsync(cancellationToken)).Where(o => o.Waits).ToList();
        var named = await titles.OfAsync([.. waiting.Take(MostLines).Select(o => o.Text.SetId)], cancellationToken);
        return
        [
            new DashboardCard(
                T["From head office"], 30,
                [.. waiting.Take(MostLines).Where(o => named.ContainsKey(o.Text.SetId)).Select(o => Line(o, named[o.Text.SetId].DisplayText, named[o.Text.SetId].Culture))],
                T["You have looked at all that the head office has sent."])
            {
                Count = waiting.Count,
                Url = frames.Url(OfferedEndpoints.Path + "?state=waiting"),
            },
        ];
    }

    private DashboardLine Line(OfferedText one, string title, string culture) => new(
        title, frames.Url($"{OfferedEndpoints.Path}/{one.Text.Id}"), one.State == DecisionState.Adapted ? T["Has an update to look at"] : T["To look at"], culture.Length > 0 ? culture : null);
}
