using AlumniCms.Editors.Contents;
using AlumniCms.Kernel.Permissions;

using Microsoft.AspNetCore.Http;

namespace AlumniCms.Editors.Presence;

/// <summary><c>POST /{site}/admin/content/{id}/presence</c></summary>
internal static class PresenceEndpoint
{
    public static async Task<IResult> SendAsync(string id, EditorSessions sessions, EditorPresences presences, CurrentActor actor, CancellationToken cancellationToken)
    {
        if (await sessions.OpenAsync(id, cancellationToken) is null)
            return Results.NotFound();
        await presences.NoteAsync(id, actor.Id, actor.ByLine, cancellationToken);
        return Results.Json(new { others = await presences.OthersAsync(id, actor.Id, cancellationToken) });
    }
}
