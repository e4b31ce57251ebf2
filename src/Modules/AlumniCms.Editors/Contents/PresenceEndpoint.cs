using AlumniCms.Kernel.Permissions;
using AlumniCms.Kernel.Sites;

using Microsoft.AspNetCore.Http;

namespace AlumniCms.Editors.Contents;

/// <summary><c>POST /{site}/admin/content/{id}/presence</c></summary>
internal static class PresenceEndpoint
{
    public static async Task<IResult> Send(string id, EditorSessions sessions, EditorPresence presence, CurrentSite site, CurrentActor actor, CancellationToken cancellationToken) =>
        await sessions.OpenAsync(id, cancellationToken) is null
            ? Results.NotFound()
            : Results.Json(new { others = presence.Note(site.Id, id, actor.Id, actor.Name) });
}
