using AlumniCms.Admin.Dashboard;
using AlumniCms.Admin.Frames;
using AlumniCms.Kernel.Data;
using AlumniCms.Kernel.Permissions;

using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;

namespace AlumniCms.Admin.Bulk;

/// <summary>The person's runs that go on, or stand still, on the dashboard.</summary>
internal sealed class RunCards(AlumniDbContext db, CurrentActor actor, RunWords words, AdminFrames frames, IStringLocalizer<Texts> T) : IDashboardCards
{
    private const int Last = 90;
    private const int Most = 5;

    public async Task<IReadOnlyList<DashboardCard>> GetAsync(CancellationToken cancellationToken)
    {
        var running = await db.Set<BulkRun>().AsNoTracking().Where(r => r.OwnerId == actor.Id && actor.Id != "" && r.State == BulkRunState.Running)
            .OrderByDescending(r => r.BeganUtc).Take(Most).ToListAsync(cancellationToken);
        if (running.Count == 0)
            return [];
        return
        [
            new DashboardCard(T["Your runs"], Last, [.. running.Select(r => new DashboardLine(words.Title(r), frames.Url($"{RunEndpoints.Path}/{r.Id}"), words.State(r).Text))], "")
            { Url = frames.Url(RunEndpoints.Path) },
        ];
    }
}
