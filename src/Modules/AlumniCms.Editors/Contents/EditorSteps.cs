using AlumniCms.Editors.Form;
using AlumniCms.Editors.Pickers;
using AlumniCms.Kernel.Sites;

namespace AlumniCms.Editors.Contents;

/// <summary>
/// What the buttons inside an editor do to what is written, without saving it: <c>add:LIST</c>, <c>remove:LIST.ID</c>,
/// <c>up:LIST.ID</c>, <c>down:LIST.ID</c>, <c>find:FIELD</c>.
/// </summary>
internal sealed class EditorSteps(PickSearch search, CurrentSite site, TimeProvider clock)
{
    /// <summary>Takes a step; what was found by it, by the name of the control. Null when it is none.</summary>
    public async Task<Dictionary<string, IReadOnlyList<EditorOption>>?> TakeAsync(
        string step, EditorSession session, EditorValues values, CancellationToken cancellationToken)
    {
        var found = new Dictionary<string, IReadOnlyList<EditorOption>>(StringComparer.Ordinal);
        var (verb, target) = step.Split(':', 2) is [var v, var t] ? (v, t) : (step, "");
        switch (verb)
        {
            case "add":
                session.Form(site.Site, clock).Add(values, target, values.Text($"add:{target}"));
                return found;
            case "remove" or "up" or "down":
                Move(values, target, verb);
                return found;
            case "find":
                if (EditorWalk.Of(session.Type, session.Model, values).FirstOrDefault(f => f.Name == target).Field is { } field)
                    found[target] = await search.FindAsync(field, values.Text($"find:{target}"), cancellationToken);
                return found;
            case "refresh":
                return found;
            default:
                return null;
        }
    }

    private static void Move(EditorValues values, string target, string verb)
    {
        var dot = target.LastIndexOf('.');
        if (dot < 0)
            return;
        var (list, id) = (target[..dot], target[(dot + 1)..]);
        var ids = values.Texts(list).ToList();
        var index = ids.IndexOf(id);
        if (index < 0)
            return;
        ids.RemoveAt(index);
        if (verb != "remove")
            ids.Insert(Math.Clamp(verb == "up" ? index - 1 : index + 1, 0, ids.Count), id);
        values.Set(list, ids);
    }
}
