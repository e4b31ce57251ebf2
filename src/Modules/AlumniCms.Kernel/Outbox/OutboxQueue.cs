using System.Text.Json;

using AlumniCms.Kernel.Data;
using AlumniCms.Kernel.Sites;

namespace AlumniCms.Kernel.Outbox;

/// <summary>Keeps messages in the transaction of the change that sends them. Scoped.</summary>
public sealed class OutboxQueue
{
    private readonly AlumniDbContext _db;
    private readonly CurrentSite _site;
    private readonly IEnumerable<OutboxHandlerType> _handlers;
    private readonly IServiceProvider _services;
    private readonly OutboxBell _bell;
    private readonly TimeProvider _time;

    internal OutboxQueue(
        AlumniDbContext db, CurrentSite site, IEnumerable<OutboxHandlerType> handlers, IServiceProvider services, OutboxBell bell, TimeProvider time) =>
        (_db, _site, _handlers, _services, _bell, _time) = (db, site, handlers, services, bell, time);

    /// <summary>
    /// Adds a message for each handler of its type. It is delivered when, and only when, the change is committed.
    /// </summary>
    public void Send<TMessage>(TMessage message)
        where TMessage : notnull
    {
        var now = _time.GetUtcNow().UtcDateTime;
        foreach (var handler in _handlers.Where(h => h.MessageType == typeof(TMessage) && h.IsWanted?.Invoke(_services) != false))
        {
            _db.Add(new OutboxMessage
            {
                SiteId = _site.Id,
                Handler = handler.Name,
                Payload = JsonSerializer.Serialize(message),
                CreatedUtc = now,
                DueUtc = now,
            });
            _db.AfterCommit(_bell.Ring);
        }
    }
}
