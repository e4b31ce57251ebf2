using AlumniCms.ContentManagement.Actions;
using AlumniCms.ContentManagement.Contents;
using AlumniCms.ContentManagement.Items;
using AlumniCms.Kernel.Auditing;
using AlumniCms.Kernel.Data;
using AlumniCms.Kernel.Permissions;
using AlumniCms.Kernel.Results;

using Microsoft.EntityFrameworkCore;

namespace AlumniCms.Editors.Review;

/// <summary>Asks those who may publish to look at an item. It has to be complete.</summary>
internal sealed class SubmitForReview(
    AlumniDbContext db, IContentManager contents, ContentRights rights, CheckContentItem check, CurrentActor actor, AuditTrail audit, TimeProvider time)
{
    private const int LongestNote = 1000;

    /// <summary>Asks; asking again renews the request. Refused as <see cref="PublishContentItem"/> for what is missing.</summary>
    public async Task<Result<ContentItem>> ExecuteAsync(string contentItemId, string note, CancellationToken cancellationToken)
    {
        if (await contents.GetAsync(contentItemId, VersionOptions.Latest, cancellationToken) is not { } item || !rights.MayEdit(item))
            return new Refusal("item.missing", $"No item has the id '{contentItemId}' on this site.");
        var refusals = await check.ExecuteAsync(contentItemId, cancellationToken);
        if (refusals.Count > 0)
            return Result<ContentItem>.Refused(refusals);
        return await db.InTransactionAsync<Result<ContentItem>>(
            async ct =>
            {
                var request = await db.Set<ReviewRequest>().SingleOrDefaultAsync(r => r.ContentItemId == contentItemId, ct)
                    ?? db.Add(new ReviewRequest { ContentItemId = contentItemId, ContentItemVersionId = "", RequestedBy = "", RequestedByName = "" }).Entity;
                request.ContentItemVersionId = item.ContentItemVersionId;
                (request.RequestedBy, request.RequestedByName, request.RequestedUtc) = (actor.Id, actor.ByLine, time.GetUtcNow().UtcDateTime);
                request.Note = note.Length > LongestNote ? note[..LongestNote] : note;
                audit.Add("content.submitted", "ContentItem", contentItemId, after: new { item.ContentType, item.DisplayText });
                await db.SaveChangesAsync(ct);
                return item;
            },
            cancellationToken);
    }
}
