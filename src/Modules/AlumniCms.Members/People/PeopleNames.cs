using System.Collections.Frozen;

using AlumniCms.Kernel.Data;
using AlumniCms.Members.Accounts;

using Microsoft.EntityFrameworkCore;

namespace AlumniCms.Members.People;

/// <summary>
/// Names of accounts by their ids and back, for what records ids alone. It asks for no permission: whoever calls it shows names
/// only beside records that the actor may read.
/// </summary>
public sealed class PeopleNames
{
    private readonly AlumniDbContext _db;

    internal PeopleNames(AlumniDbContext db) => _db = db;

    /// <summary>The names of these accounts, in one query; ids that are no account’s are left out.</summary>
    public async Task<IReadOnlyDictionary<string, string>> GetAsync(IEnumerable<string> ids, CancellationToken cancellationToken)
    {
        var asked = ids.Where(i => i.Length > 0).Distinct(StringComparer.Ordinal).ToArray();
        if (asked.Length == 0)
            return FrozenDictionary<string, string>.Empty;
        return await _db.Set<User>().AsNoTracking().Where(u => asked.Contains(u.Id))
            .ToDictionaryAsync(u => u.Id, u => u.UserName ?? "", StringComparer.Ordinal, cancellationToken);
    }

    /// <summary>Ids of accounts whose name or mail address has the text in it.</summary>
    /// <param name="text">What is looked for.</param>
    /// <param name="most">How many at most.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    public async Task<IReadOnlyList<string>> FindAsync(string text, int most, CancellationToken cancellationToken)
    {
        var typed = text.Trim().ToUpperInvariant();
        if (typed.Length == 0 || typed.Any(char.IsControl))
            return [];
        return await _db.Set<User>().AsNoTracking().Where(u => u.NormalizedUserName!.Contains(typed) || u.NormalizedEmail!.Contains(typed))
            .OrderBy(u => u.Id).Select(u => u.Id).Take(most).ToListAsync(cancellationToken);
    }
}
