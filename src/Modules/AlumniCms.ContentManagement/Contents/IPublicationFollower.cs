using AlumniCms.ContentManagement.Items;
using AlumniCms.Kernel.Results;

namespace AlumniCms.ContentManagement.Contents;

/// <summary>
/// What else a publication changes, in its own transaction: all of it is seen by readers together, or nothing is. What may come later
/// hears of it by <c>ContentItemPublished</c> instead.
/// </summary>
public interface IPublicationFollower
{
    /// <summary>Does what follows; a refusal undoes the publication.</summary>
    /// <param name="published">The version that readers see now, with its index rows.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    Task<Refusal?> FollowAsync(ContentItem published, CancellationToken cancellationToken);
}
