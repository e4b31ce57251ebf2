using AlumniCms.ContentManagement.Actions;
using AlumniCms.ContentManagement.Items;
using AlumniCms.Editorial.Definitions;
using AlumniCms.Kernel.Results;

namespace AlumniCms.Editorial.Moves;

/// <summary>What a transition does to the text: it follows from the kinds of the two states. Scoped.</summary>
internal sealed class MoveEffects(PublishContentItem publish, UnpublishContentItem unpublish, ScheduleContentItem schedule, SealDraft seal, CheckContentItem check)
{
    public async Task<Result<ContentItem>> CarryOutAsync(
        ContentItem item, WorkflowState from, WorkflowState target, DateTime? publishUtc, CancellationToken cancellationToken)
    {
        if (target.Kind == StateKind.Published)
            return await publish.ExecuteAsync(item.ContentItemId, cancellationToken);
        if (from.Kind == StateKind.Published)
            return await unpublish.ExecuteAsync(item.ContentItemId, cancellationToken);
        if (target.Kind == StateKind.Scheduled)
            return await schedule.ExecuteAsync(item.ContentItemId, publishUtc, cancellationToken);
        if (from.Kind == StateKind.Scheduled)
            return await schedule.ExecuteAsync(item.ContentItemId, null, cancellationToken);
        if (from.Kind == StateKind.Draft)
            await seal.ExecuteAsync(item.ContentItemId, cancellationToken);
        return item;
    }

    /// <summary>What publication would refuse the text for.</summary>
    public Task<IReadOnlyList<Refusal>> LacksAsync(ContentItem item, CancellationToken cancellationToken) => check.ExecuteAsync(item.ContentItemId, cancellationToken);
}
