using System.Globalization;

using AlumniCms.ContentManagement.Contents;
using AlumniCms.Editorial.Statuses;
using AlumniCms.Kernel.Data;
using AlumniCms.Kernel.Sites;
using AlumniCms.Kernel.Timing;
using AlumniCms.Notifications.Notices;
using AlumniCms.Statistics.Views;

using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace AlumniCms.Editorial.Mandates;

/// <summary>Tells those who wrote a text, a week after readers first saw it, how often it was read. Once, whichever node does it.</summary>
internal sealed class FirstWeekFigures(IServiceScopeFactory scopes, ISiteStore sites, TimeProvider time) : ITimedWork
{
    public const string Kind = "editorial.figures";

    private const int BatchSize = 200;
    private static readonly TimeSpan After = TimeSpan.FromDays(7);

    public string Name => "Figures of the first week";

    public TimeSpan Interval => TimeSpan.FromMinutes(30);

    public async Task RunAsync(CancellationToken cancellationToken)
    {
        var until = time.GetUtcNow().UtcDateTime - After;
        List<EditorialStatus> due;
        await using (var scope = scopes.CreateAsyncScope())
            due = await scope.ServiceProvider.GetRequiredService<AlumniDbContext>().Set<EditorialStatus>().IgnoreQueryFilters([AlumniDbContext.SiteFilter]).AsNoTracking()
                .Where(s => s.FiguresUtc == null && s.ThankedUtc <= until).OrderBy(s => s.ThankedUtc).Take(BatchSize).ToListAsync(cancellationToken);
        var table = await sites.GetAsync(cancellationToken);
        foreach (var status in due)
            if (table.ById(status.SiteId) is { } site)
                await TellAsync(status, site, cancellationToken);
    }

    private async Task TellAsync(EditorialStatus status, Site site, CancellationToken cancellationToken)
    {
        await using var scope = scopes.CreateAsyncScope();
        var services = scope.ServiceProvider;
        services.GetRequiredService<CurrentSite>().Enter(site);
        var db = services.GetRequiredService<AlumniDbContext>();
        var now = time.GetUtcNow().UtcDateTime;
        await db.InTransactionAsync(
            async ct =>
            {
                var isOurs = await db.Set<EditorialStatus>().Where(s => s.Id == status.Id && s.FiguresUtc == null)
                    .ExecuteUpdateAsync(set => set.SetProperty(s => s.FiguresUtc, now), ct) == 1;
                if (isOurs && await services.GetRequiredService<IContentManager>().GetAsync(status.ContentItemId, VersionOptions.Published, ct) is { } item)
                {
                    var reads = await services.GetRequiredService<ViewCounts>().OfAsync(item.ContentItemId, ct);
                    services.GetRequiredService<NoticeQueue>().Send(
                        new Notice(Kind, "‘{0}’ was read {1} times in its first week. Thank you for writing it.", [item.DisplayText, reads.ToString(CultureInfo.InvariantCulture)], "/admin/mandate"),
                        [.. status.WriterIds, item.Owner]);
                }

                await db.SaveChangesAsync(ct);
                return isOurs;
            },
            cancellationToken);
    }
}
