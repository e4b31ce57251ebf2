using AlumniCms.ContentManagement.Actions;
using AlumniCms.Kernel.Outbox;
using AlumniCms.Workflows.Activities;

namespace AlumniCms.Workflows.Running;

internal sealed class ContentCreatedHandler(StartWorkflows start) : IOutboxHandler<ContentItemCreated>
{
    public Task HandleAsync(ContentItemCreated message, long messageId, CancellationToken cancellationToken) =>
        start.OnContentAsync(ContentEvent.Created, message.ContentItemId, message.ContentType, message.Depth, messageId, cancellationToken);
}
