using Microsoft.Extensions.DependencyInjection;

namespace AlumniCms.Kernel.Outbox;

/// <summary>Registration of outbox handlers.</summary>
public static class OutboxServices
{
    /// <summary>Has messages of a type carried out by a handler.</summary>
    public static IServiceCollection AddOutboxHandler<TMessage, THandler>(this IServiceCollection services)
        where THandler : class, IOutboxHandler<TMessage> =>
        services.AddScoped<THandler>().AddSingleton(OutboxHandlerType.Of<TMessage, THandler>());
}
