using AlumniCms.Kernel.Data;
using AlumniCms.Kernel.Permissions;
using AlumniCms.Members.Accounts;

using Microsoft.EntityFrameworkCore;

namespace AlumniCms.Members.People;

/// <summary>The language in which the actor is written to.</summary>
public sealed class OwnLanguage
{
    private readonly AlumniDbContext _db;
    private readonly CurrentActor _actor;

    internal OwnLanguage(AlumniDbContext db, CurrentActor actor) => (_db, _actor) = (db, actor);

    /// <summary>Its culture, or null while the person has chosen none.</summary>
    public async Task<string?> GetAsync(CancellationToken cancellationToken) =>
        await _db.Set<User>().Where(u => u.Id == _actor.Id).Select(u => u.Language).SingleOrDefaultAsync(cancellationToken);

    /// <summary>Notes what the person chose. Who has no account has nothing noted.</summary>
    /// <param name="culture">A culture that the caller knows, such as <c>fr</c>.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    public async Task SetAsync(string culture, CancellationToken cancellationToken)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThan(culture.Length, User.LanguageLength);
        await _db.Set<User>().Where(u => u.Id == _actor.Id).ExecuteUpdateAsync(set => set.SetProperty(u => u.Language, culture), cancellationToken);
    }
}
