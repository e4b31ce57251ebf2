using AlumniCms.ContentManagement.Actions;
using AlumniCms.Kernel.Data;
using AlumniCms.Kernel.Outbox;

using Microsoft.EntityFrameworkCore;

namespace AlumniCms.Editors.Review;

/// <summary>What has been published waits for nobody any more.</summary>
internal sealed class CloseReviewRequest(AlumniDbContext db) : IOutboxHandler<ContentItemPublished>
{
    public Task HandleAsync(ContentItemPublished message, long messageId, CancellationToken cancellationToken) =>
        db.Set<ReviewRequest>().Where(r => r.ContentItemId == message.ContentItemId).ExecuteDeleteAsync(cancellationToken);
}
