using System.Collections.Concurrent;

namespace AlumniCms.Kernel.Caching;

/// <summary>
/// Keeps, in this process, what many pages of a site share, such as a menu, with the tags of what it was made from.
/// Whether a piece still holds is looked at each time it is taken. Singleton.
/// </summary>
public sealed class PagePieces(CacheEvictions evictions, TimeProvider time)
{
    /// <summary>More than the menus of 119 sites in three languages; past it, all pieces are made anew.</summary>
    private const int Most = 4_000;

    private readonly ConcurrentDictionary<string, Piece> _pieces = new(StringComparer.Ordinal);

    /// <summary>The piece of that name, made anew when something that it was made from has changed.</summary>
    /// <param name="key">Names the piece, with all that tells it from others: site, culture, audiences.</param>
    /// <param name="page">The page that takes it, which gets its tags.</param>
    /// <param name="make">Makes the piece, and notes its tags in <paramref name="page"/>.</param>
    public async ValueTask<T> GetAsync<T>(string key, PageTags page, Func<Task<T>> make)
        where T : class
    {
        if (_pieces.TryGetValue(key, out var kept) && kept.Value is T value && Holds(kept))
        {
            page.Add(kept.Noted);
            return value;
        }

        // The page's mark, not the present moment: the page may have read its site before the last change.
        var mark = page.Mark;
        var (made, noted) = await page.RecordAsync(make);
        if (_pieces.Count >= Most)
            _pieces.Clear();
        _pieces[key] = new Piece(made, noted, mark);
        return made;
    }

    private bool Holds(Piece piece) =>
        !evictions.AnySince(piece.Mark, piece.Noted.Tags) && (piece.Noted.Expires is not { } end || end > time.GetUtcNow());

    private sealed record Piece(object Value, NotedTags Noted, long Mark);
}
