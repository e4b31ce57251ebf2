using AlumniCms.ContentManagement.Handlers;
using AlumniCms.Kernel.Results;

namespace AlumniCms.ContentManagement.Checks;

/// <summary>All that the law asks of a text, from all modules.</summary>
public sealed class PublicationChecks
{
    private readonly IPublicationCheck[] _checks;

    internal PublicationChecks(IEnumerable<IPublicationCheck> checks) => _checks = [.. checks];

    /// <summary>What is unmet; nothing when readers may see the item.</summary>
    public async Task<IReadOnlyList<Refusal>> FindAsync(ContentItemContext context, CancellationToken cancellationToken)
    {
        var unmet = new List<Refusal>();
        foreach (var check in _checks)
            unmet.AddRange(await check.FindAsync(context, cancellationToken));
        return unmet;
    }
}
