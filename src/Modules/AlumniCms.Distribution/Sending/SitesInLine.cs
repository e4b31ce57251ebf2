using AlumniCms.Distribution.Models;
using AlumniCms.Kernel.Data;
using AlumniCms.Kernel.Permissions;
using AlumniCms.Kernel.Sites;
using AlumniCms.Kernel.Timing;

using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace AlumniCms.Distribution.Sending;

/// <summary>
/// Sites come, go, change their region and their languages: then all that is sent is brought in line with them. It costs nothing as long
/// as the picture of the sites is the one that was looked at.
/// </summary>
internal sealed class SitesInLine(IServiceScopeFactory scopes, ISiteStore sites) : ITimedWork
{
    private SiteTable? _seen;

    public string Name => "Sent texts";

    public TimeSpan Interval => TimeSpan.FromSeconds(15);

    public async Task RunAsync(CancellationToken cancellationToken)
    {
        var table = await sites.GetAsync(cancellationToken);
        if (ReferenceEquals(table, _seen) || table.Worldwide is not { } worldwide)
            return;
        List<long> ids;
        await using (var scope = scopes.CreateAsyncScope())
            ids = await scope.ServiceProvider.GetRequiredService<AlumniDbContext>().Set<SentText>().OrderBy(t => t.Id).Select(t => t.Id).ToListAsync(cancellationToken);
        foreach (var id in ids)
            await BringAsync(id, worldwide, cancellationToken);
        _seen = table;
    }

    // A transaction for each text: a network of many sites is not held up by all of them.
    private async Task BringAsync(long id, Site worldwide, CancellationToken cancellationToken)
    {
        await using var scope = scopes.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<CurrentSite>().Enter(worldwide);
        scope.ServiceProvider.GetRequiredService<CurrentActor>().BecomeOperator();
        var (db, copies) = (scope.ServiceProvider.GetRequiredService<AlumniDbContext>(), scope.ServiceProvider.GetRequiredService<CopiesInLine>());
        await db.InTransactionAsync(
            async ct =>
            {
                if (await db.Set<SentText>().AsNoTracking().FirstOrDefaultAsync(t => t.Id == id, ct) is not { } found)
                    return false;
                await copies.WaitAsync(found.SetId, ct);
                if (await db.Set<SentText>().AsNoTracking().FirstOrDefaultAsync(t => t.Id == id, ct) is not { } text)
                    return false;
                await copies.BringAsync(text, siteIds: null, ct);
                return true;
            },
            cancellationToken);
    }
}
