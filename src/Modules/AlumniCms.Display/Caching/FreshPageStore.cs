using System.Globalization;

using AlumniCms.Kernel.Caching;

using Microsoft.AspNetCore.OutputCaching;

namespace AlumniCms.Display.Caching;

/// <summary>
/// Keeps a page unless something that it was made from has changed by then. A page is kept only after its last byte
/// was sent: a change meanwhile finds nothing to throw away.
/// </summary>
internal sealed class FreshPageStore(IOutputCacheStore inner, CacheEvictions evictions) : IOutputCacheStore
{
    private const string Made = "made:";

    /// <summary>The tag that says when the making of a page began.</summary>
    public static string MarkTag(long mark) => string.Create(CultureInfo.InvariantCulture, $"{Made}{mark}");

    public async ValueTask SetAsync(string key, byte[] value, string[]? tags, TimeSpan validFor, CancellationToken cancellationToken)
    {
        await inner.SetAsync(key, value, tags, validFor, cancellationToken);

        // Looked at after the page was kept: a change from here on finds it.
        if (tags is not null
            && Array.Find(tags, t => t.StartsWith(Made, StringComparison.Ordinal)) is { } mark
            && evictions.AnySince(long.Parse(mark.AsSpan(Made.Length), CultureInfo.InvariantCulture), tags))
            await inner.EvictByTagAsync(mark, CancellationToken.None);
    }

    public ValueTask<byte[]?> GetAsync(string key, CancellationToken cancellationToken) => inner.GetAsync(key, cancellationToken);

    public ValueTask EvictByTagAsync(string tag, CancellationToken cancellationToken) => inner.EvictByTagAsync(tag, cancellationToken);
}
