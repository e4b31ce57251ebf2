using Microsoft.Extensions.DependencyInjection;

namespace AlumniCms.Kernel.Outbox;

/// <summary>Registration of outbox handlers.</summary>
public static class OutboxServices
{
    /// <summary>Has messages of a type carried out by a handler.</summary>
    /// <param name="services">The services.</param>
    /// <param name="isWanted">Asked in the scope of the change: false keeps no message for this handler. Null wants all of them.</param>
    public static IServiceCollection AddOutboxHandler<TMessage, THandler>(this IServiceCollection services, Func<IServiceProvider, bool>? isWanted = null)
        where THandler : class, IOutboxHandler<TMessage> =>
        services.AddScoped<THandler>().AddSingleton(OutboxHandlerType.Of<TMessage, THandler>() with { IsWanted = isWanted });
}
