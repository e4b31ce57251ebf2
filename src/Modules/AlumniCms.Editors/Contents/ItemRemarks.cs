using AlumniCms.Editors.Checks;
using AlumniCms.Kernel.Sites;

namespace AlumniCms.Editors.Contents;

/// <summary>What the checks say of an item as it is stored.</summary>
internal sealed class ItemRemarks(EditorSessions sessions, EditorDraw draw, CurrentSite site, TimeProvider time)
{
    /// <summary>All remarks on the newest version; none for an item that is not there for the person.</summary>
    public async Task<IReadOnlyList<ContentRemark>> OfAsync(string contentItemId, CancellationToken cancellationToken)
    {
        if (await sessions.OpenAsync(contentItemId, cancellationToken) is not { } session)
            return [];
        var values = session.Form(site.Site, time).Write(session.Type, session.Item.Content);
        return (await draw.MakeAsync(session, new EditorState(values, session.Basis), cancellationToken)).Remarks;
    }
}
