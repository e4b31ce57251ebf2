using System.Diagnostics;
using System.Text.Encodings.Web;
using System.Text.Json;

using AlumniCms.Kernel.Data;
using AlumniCms.Kernel.Permissions;

using Microsoft.AspNetCore.Http;

namespace AlumniCms.Kernel.Auditing;

/// <summary>
/// Notes what is done, in the transaction of the change: an action calls <see cref="Add"/> before it saves. Scoped.
/// </summary>
public sealed class AuditTrail(AlumniDbContext db, CurrentActor actor, TimeProvider time, IHttpContextAccessor http)
{
    /// <summary>Stands for the operator, and for the program's own work.</summary>
    public const string System = "system";

    private static readonly JsonSerializerOptions Readable = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Adds an entry on the current site; it is kept when, and only when, the change is committed.</summary>
    /// <param name="action">Stable name of what is done, for example <c>mandate.given</c>; at most 64 characters.</param>
    /// <param name="subjectType">Kind of thing that it is done to; at most 64 characters.</param>
    /// <param name="subjectId">Id of that thing; at most 256 characters.</param>
    /// <param name="before">What was there, or null. Never a password, a key or a link that opens something.</param>
    /// <param name="after">What is there now, or null.</param>
    /// <param name="actorId">Who did it, where that is not the current actor: somebody who is just signing in.</param>
    public void Add(
        string action, string subjectType, string subjectId, object? before = null, object? after = null, string? actorId = null)
    {
        var request = http.HttpContext;
        db.Add(new AuditEntry
        {
            OccurredUtc = time.GetUtcNow().UtcDateTime,
            ActorId = actorId ?? (actor is { Id: "", Name: System } ? System : actor.Id),
            Action = action,
            SubjectType = subjectType,
            SubjectId = subjectId,
            Before = Write(before),
            After = Write(after),
            Origin = AddressNetwork.Of(request?.Connection.RemoteIpAddress),
            Correlation = request is null ? null : Activity.Current?.TraceId.ToHexString() ?? request.TraceIdentifier,
        });
    }

    private static string? Write(object? value) => value is null ? null : JsonSerializer.Serialize(value, Readable);
}
