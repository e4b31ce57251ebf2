using AlumniCms.Admin.Dashboard;
using AlumniCms.Admin.Frames;
using AlumniCms.Kernel.Permissions;
using AlumniCms.Kernel.Sites;

using Microsoft.Extensions.Localization;

namespace AlumniCms.SiteAdministration.Health;

/// <summary>The sites in the worst state, for the head office.</summary>
internal sealed class HealthCards(HealthBoard board, CurrentSite site, CurrentActor actor, AdminFrames frames, IStringLocalizer<Texts> T) : IDashboardCards
{
    private const int MostLines = 5;

    public async Task<IReadOnlyList<DashboardCard>> GetAsync(CancellationToken cancellationToken)
    {
        if (!site.Site.IsWorldwide || !actor.Has(KernelPermissions.ManageSites))
            return [];
        var ill = (await board.ReadAsync(cancellationToken)).Where(s => s.Alarms > 0).OrderByDescending(s => s.Alarms).ThenByDescending(s => s.Figures[0].Value).ToList();
        return
        [
            new DashboardCard(
                T["Sites that need you"], 30,
                [.. ill.Take(MostLines).Select(s => new DashboardLine(s.Site.NameIn(AdminFrames.Language), frames.Url($"{HealthEndpoint.Path}?q={Uri.EscapeDataString(s.Site.Key)}"), Words(s)))],
                T["All sites are well."])
            { Count = ill.Count, Url = frames.Url($"{HealthEndpoint.Path}?need=yes") },
        ];
    }

    private string Words(SiteHealth one) => string.Join(" · ", one.Figures.Zip(board.Figures).Where(f => one.IsAlarming(f.First)).Select(f => T["{0}: {1}", f.Second.Title, f.First.Text].Value));
}
