using AlumniCms.Kernel.Outbox;

namespace AlumniCms.Admin.Bulk;

/// <summary>Does a batch of a run in the background. The outbox brings it again after a restart of the server.</summary>
internal sealed class BulkTurnHandler(BulkRunner runner) : IOutboxHandler<BulkTurn>
{
    public Task HandleAsync(BulkTurn message, long messageId, CancellationToken cancellationToken) => runner.RunTurnAsync(message, cancellationToken);
}
