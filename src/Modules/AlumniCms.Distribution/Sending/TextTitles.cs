using AlumniCms.Admin.Frames;
using AlumniCms.ContentManagement.Items;

namespace AlumniCms.Distribution.Sending;

/// <summary>How texts are called for the person: in their language, or the nearest that there is. Scoped.</summary>
internal sealed class TextTitles(SourceTexts sources)
{
    /// <summary>The version that names each text; one that readers see no longer is not in the answer.</summary>
    public async Task<IReadOnlyDictionary<string, ContentItem>> OfAsync(IReadOnlyCollection<string> setIds, CancellationToken cancellationToken)
    {
        if (setIds.Count == 0)
            return new Dictionary<string, ContentItem>();
        var chain = (await sources.WorldwideAsync(cancellationToken)).FallbackChain(AdminFrames.Language);
        return (await sources.PublishedAsync(setIds, cancellationToken)).GroupBy(SourceTexts.KeyOf)
            .ToDictionary(g => g.Key, g => g.MinBy(i => chain.IndexOf(i.Culture) is var at and >= 0 ? at : int.MaxValue)!, StringComparer.Ordinal);
    }
}
