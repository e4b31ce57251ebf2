using AlumniCms.Kernel.Data;
using AlumniCms.Kernel.Results;
using AlumniCms.Kernel.Sites;
using AlumniCms.Kernel.Timing;
using AlumniCms.Members.Roles;
using AlumniCms.Notifications.Notices;

using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace AlumniCms.Editorial.Releases;

/// <summary>
/// Releases at their hour, in the name and with the rights of who has named it. One that cannot be released is taken off the clock and told to
/// that person. Two nodes may do it at once: the row's revision lets one through.
/// </summary>
internal sealed class ScheduledReleases(IServiceScopeFactory scopes, ISiteStore sites, TimeProvider time, ILogger<ScheduledReleases> logger) : ITimedWork
{
    public const string Kind = "editorial.release";

    private const int BatchSize = 50;

    public string Name => "Scheduled releases";

    public TimeSpan Interval => TimeSpan.FromSeconds(15);

    public async Task RunAsync(CancellationToken cancellationToken)
    {
        var now = time.GetUtcNow().UtcDateTime;
        List<Release> due;
        await using (var scope = scopes.CreateAsyncScope())
            due = await scope.ServiceProvider.GetRequiredService<AlumniDbContext>().Set<Release>().IgnoreQueryFilters([AlumniDbContext.SiteFilter]).AsNoTracking()
                .Where(r => r.State == ReleaseState.Open && r.DueUtc <= now).OrderBy(r => r.DueUtc).Take(BatchSize).ToListAsync(cancellationToken);
        var table = await sites.GetAsync(cancellationToken);
        foreach (var release in due)
            if (table.ById(release.SiteId) is { } site)
                await CarryOutAsync(release, site, cancellationToken);
    }

    private async Task CarryOutAsync(Release release, Site site, CancellationToken cancellationToken)
    {
        await using var scope = scopes.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<CurrentSite>().Enter(site);
        if (!await scope.ServiceProvider.GetRequiredService<ActingFor>().EnterAsync(release.DueBy, cancellationToken))
        {
            await PutOffAsync(release, site, [], cancellationToken);
            return;
        }

        var result = await scope.ServiceProvider.GetRequiredService<ReleaseTogether>().ExecuteAsync(release.Id, cancellationToken);
        var problems = result.Succeeded ? result.Value.Problems.SelectMany(p => p.Refusals).ToList() : result.Refusals;
        if (problems.Count == 0)
            return;
        logger.LogWarning("Release {ReleaseId} of site {SiteId} could not be released on time: {Reason}", release.Id, release.SiteId, problems[0].ToString());
        await PutOffAsync(release, site, problems, cancellationToken);
    }

    private async Task PutOffAsync(Release release, Site site, IReadOnlyList<Refusal> problems, CancellationToken cancellationToken)
    {
        await using var scope = scopes.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<CurrentSite>().Enter(site);
        var db = scope.ServiceProvider.GetRequiredService<AlumniDbContext>();
        await db.InTransactionAsync(
            async ct =>
            {
                var problem = ReasonOf(problems);
                var isOurs = await db.Set<Release>().Where(r => r.Id == release.Id && r.Revision == release.Revision && r.State == ReleaseState.Open)
                    .ExecuteUpdateAsync(
                        set => set.SetProperty(r => r.DueUtc, (DateTime?)null).SetProperty(r => r.Problem, problem.Length > EditorialModel.LongestNote ? problem[..EditorialModel.LongestNote] : problem)
                            .SetProperty(r => r.Revision, r => r.Revision + 1),
                        ct) == 1;
                if (isOurs)
                    scope.ServiceProvider.GetRequiredService<NoticeQueue>().Send(
                        new Notice(Kind, "The release ‘{0}’ could not be released at its hour: none of its texts was published.", [release.Name], $"/admin/releases/{release.Id}"), [release.DueBy]);
                await db.SaveChangesAsync(ct);
                return isOurs;
            },
            cancellationToken);
    }

    // Kept as a sentence that can be translated for whoever reads it; what names something is said by the page in the reader's language.
    private static string ReasonOf(IReadOnlyList<Refusal> problems) => problems switch
    {
        [] => "Who named the hour can no longer sign in.",
        [{ Arguments.Count: 0 } first, ..] => first.Message,
        _ => "Something is missing in one of its texts: “Publish them all now” says what.",
    };
}
