using AlumniCms.ContentManagement.Items;
using AlumniCms.Kernel.Results;

namespace AlumniCms.ContentManagement.Contents;

/// <summary>
/// A module's say in what is done to an item, beyond permissions: a workflow that asks for a second person, a text that belongs to
/// another site. Every action asks it, inside its transaction, whoever calls the action.
/// </summary>
public interface IContentGuard
{
    /// <summary>Why it may not be done, or null.</summary>
    /// <param name="item">The newest version, as it is stored.</param>
    /// <param name="deed">What is to be done.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    Task<Refusal?> FindAsync(ContentItem item, ContentDeed deed, CancellationToken cancellationToken);
}
