using AlumniCms.Kernel.Outbox;

namespace AlumniCms.Workflows.Running;

internal sealed class RunActivityHandler(WorkflowRunner runner) : IOutboxHandler<RunActivity>
{
    public Task HandleAsync(RunActivity message, long messageId, CancellationToken cancellationToken) => runner.StepAsync(message.TokenId, cancellationToken);
}
