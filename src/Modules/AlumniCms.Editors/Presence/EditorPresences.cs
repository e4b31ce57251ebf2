using AlumniCms.Kernel.Data;

using Microsoft.EntityFrameworkCore;

namespace AlumniCms.Editors.Presence;

/// <summary>Who has which item open, on whatever node, for as long as their browsers go on telling.</summary>
internal sealed class EditorPresences(AlumniDbContext db, TimeProvider time)
{
    /// <summary>Two and a half of the pauses after which a browser tells again.</summary>
    private static readonly TimeSpan Gone = TimeSpan.FromSeconds(50);

    private const int MostNames = 20;

    private DateTime Oldest => (time.GetUtcNow() - Gone).UtcDateTime;

    /// <summary>Notes that somebody has an item open, and forgets whoever has stopped telling.</summary>
    public async Task NoteAsync(string contentItemId, string userId, string name, CancellationToken cancellationToken)
    {
        var (now, oldest) = (time.GetUtcNow().UtcDateTime, Oldest);
        await db.Set<EditorPresence>().Where(p => p.SeenUtc < oldest).ExecuteDeleteAsync(cancellationToken);
        var isKnown = await db.Set<EditorPresence>()
            .Where(p => p.ContentItemId == contentItemId && p.UserId == userId)
            .ExecuteUpdateAsync(set => set.SetProperty(p => p.SeenUtc, now).SetProperty(p => p.Name, name), cancellationToken) == 1;
        if (isKnown)
            return;
        var presence = new EditorPresence { ContentItemId = contentItemId, UserId = userId, Name = name, SeenUtc = now };
        db.Add(presence);
        try
        {
            await db.SaveChangesAsync(cancellationToken);
        }
        catch (DbUpdateException)
        {
            // Another tab of the same person was quicker.
            db.Entry(presence).State = EntityState.Detached;
        }
    }

    /// <summary>The names of the others who have the item open.</summary>
    public async Task<IReadOnlyList<string>> OthersAsync(string contentItemId, string userId, CancellationToken cancellationToken) =>
        [.. (await OthersAsync([contentItemId], userId, cancellationToken)).Select(o => o.Name).Order(StringComparer.CurrentCulture)];

    /// <summary>The names of the others who have one of the items open.</summary>
    public async Task<IReadOnlyList<(string ContentItemId, string Name)>> OthersAsync(IReadOnlyCollection<string> contentItemIds, string userId, CancellationToken cancellationToken)
    {
        var oldest = Oldest;
        return [.. (await db.Set<EditorPresence>().Where(p => contentItemIds.Contains(p.ContentItemId) && p.UserId != userId && p.SeenUtc >= oldest)
            .OrderByDescending(p => p.SeenUtc).Select(p => new { p.ContentItemId, p.Name }).Take(MostNames).ToListAsync(cancellationToken)).Select(p => (p.ContentItemId, p.Name))];
    }
}
