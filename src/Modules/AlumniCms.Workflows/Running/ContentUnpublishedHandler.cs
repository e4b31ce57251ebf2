using AlumniCms.ContentManagement.Actions;
using AlumniCms.Kernel.Outbox;
using AlumniCms.Workflows.Activities;

namespace AlumniCms.Workflows.Running;

internal sealed class ContentUnpublishedHandler(StartWorkflows start) : IOutboxHandler<ContentItemUnpublished>
{
    public Task HandleAsync(ContentItemUnpublished message, long messageId, CancellationToken cancellationToken) =>
        start.OnContentAsync(ContentEvent.Unpublished, message.ContentItemId, message.ContentType, message.Depth, messageId, cancellationToken);
}
