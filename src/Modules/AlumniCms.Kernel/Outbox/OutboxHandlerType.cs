using System.Text.Json;

using Microsoft.Extensions.DependencyInjection;

namespace AlumniCms.Kernel.Outbox;

/// <summary>A registered handler: what it takes and how to call it.</summary>
internal sealed record OutboxHandlerType(
    Type MessageType,
    string Name,
    Func<IServiceProvider, string, long, CancellationToken, Task> InvokeAsync)
{
    /// <summary>Whether the handler has anything to do on the site of the change; null when it always has.</summary>
    public Func<IServiceProvider, bool>? IsWanted { get; init; }

    public static OutboxHandlerType Of<TMessage, THandler>()
        where THandler : class, IOutboxHandler<TMessage> =>
        new(typeof(TMessage), typeof(THandler).FullName!, (services, payload, id, cancellationToken) =>
            services.GetRequiredService<THandler>().HandleAsync(
                JsonSerializer.Deserialize<TMessage>(payload)!, id, cancellationToken));
}
