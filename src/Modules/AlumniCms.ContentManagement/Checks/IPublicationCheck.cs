using AlumniCms.ContentManagement.Handlers;
using AlumniCms.Kernel.Results;

namespace AlumniCms.ContentManagement.Checks;

/// <summary>
/// Something that the law asks of a text before readers see it. Whoever publishes is asked, by page, by timer, by program or by
/// recipe; a draft may wait for it. What is merely advice is no such check.
/// </summary>
public interface IPublicationCheck
{
    /// <summary>What is unmet, each with the path of the part or field. The item has kept to its definition already.</summary>
    Task<IReadOnlyList<Refusal>> FindAsync(ContentItemContext context, CancellationToken cancellationToken);
}
