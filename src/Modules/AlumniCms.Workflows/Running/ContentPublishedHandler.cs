using AlumniCms.ContentManagement.Actions;
using AlumniCms.Kernel.Outbox;
using AlumniCms.Workflows.Activities;

namespace AlumniCms.Workflows.Running;

internal sealed class ContentPublishedHandler(StartWorkflows start) : IOutboxHandler<ContentItemPublished>
{
    public Task HandleAsync(ContentItemPublished message, long messageId, CancellationToken cancellationToken) =>
        start.OnContentAsync(ContentEvent.Published, message.ContentItemId, message.ContentType, message.Depth, messageId, cancellationToken);
}
