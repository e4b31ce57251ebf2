using AlumniCms.Kernel.Data;
using AlumniCms.Kernel.Permissions;
using AlumniCms.Kernel.Sites;
using AlumniCms.Members.Roles;

using Microsoft.EntityFrameworkCore;

namespace AlumniCms.Members.People;

/// <summary>The mandates that the actor holds on the current site.</summary>
public sealed class OwnMandates
{
    private readonly AlumniDbContext _db;
    private readonly CurrentActor _actor;
    private readonly CurrentSite _site;
    private readonly TimeProvider _time;

    internal OwnMandates(AlumniDbContext db, CurrentActor actor, CurrentSite site, TimeProvider time) => (_db, _actor, _site, _time) = (db, actor, site, time);

    /// <summary>Those that are in force, the next to end first.</summary>
    public async Task<IReadOnlyList<PersonMandate>> GetAsync(CancellationToken cancellationToken)
    {
        var (me, now) = (_actor.Id, _time.GetUtcNow().UtcDateTime);
        var own = await _db.Set<Mandate>().AsNoTracking().Where(m => m.UserId == me && (m.UntilUtc == null || m.UntilUtc > now))
            .OrderBy(m => m.UntilUtc == null).ThenBy(m => m.UntilUtc).ThenBy(m => m.RoleName).ToListAsync(cancellationToken);
        return [.. own.Select(m => new PersonMandate(_site.Site.Key, m.RoleName, m.UntilUtc, m.Languages.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)))];
    }
}
