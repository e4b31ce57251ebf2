using AlumniCms.ContentManagement.Items;
using AlumniCms.Kernel.Results;

namespace AlumniCms.ContentManagement.Contents;

/// <summary>Asks all guards. Scoped.</summary>
internal sealed class ContentGuards(IEnumerable<IContentGuard> guards)
{
    /// <summary>What is in the way of the deed.</summary>
    public async Task<IReadOnlyList<Refusal>> FindAsync(ContentItem item, ContentDeed deed, CancellationToken cancellationToken)
    {
        var refusals = new List<Refusal>();
        foreach (var guard in guards)
            if (await guard.FindAsync(item, deed, cancellationToken) is { } refusal)
                refusals.Add(refusal);
        return refusals;
    }
}
