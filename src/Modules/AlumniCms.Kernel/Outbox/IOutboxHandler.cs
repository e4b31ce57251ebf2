namespace AlumniCms.Kernel.Outbox;

/// <summary>
/// Carries out a side effect after the change that asked for it was committed: at least once, so a second
/// call with the same message does no harm.
/// </summary>
/// <typeparam name="TMessage">A record that serialises to JSON.</typeparam>
public interface IOutboxHandler<in TMessage>
{
    /// <summary>Carries the message out. An exception has it tried again later.</summary>
    /// <param name="message">The message.</param>
    /// <param name="messageId">The same at every attempt, to recognise a repetition by.</param>
    /// <param name="cancellationToken">Cancelled when one attempt takes too long.</param>
    Task HandleAsync(TMessage message, long messageId, CancellationToken cancellationToken);
}
