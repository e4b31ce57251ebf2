using AlumniCms.Admin.Entries;
using AlumniCms.Admin.Frames;
using AlumniCms.ContentManagement.Contents;
using AlumniCms.ContentManagement.Items;
using AlumniCms.ContentManagement.Parts;
using AlumniCms.Display.Fields;
using AlumniCms.Display.Frames;
using AlumniCms.Editorial.Panel;
using AlumniCms.Editors.Checks;
using AlumniCms.Editors.Form;
using AlumniCms.Editors.Presence;
using AlumniCms.Editors.Translation;
using AlumniCms.Kernel.Data;
using AlumniCms.Kernel.Permissions;
using AlumniCms.Kernel.Sites;
using AlumniCms.Sites.Resolution;

using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;

namespace AlumniCms.Editors.Contents;

/// <summary>Makes the page of an editor.</summary>
internal sealed class EditorDraw(
    EditorFields fields,
    TypeNames types,
    ContentRights rights,
    RequiredRemarks required,
    ContentChecks checks,
    LinkTargets links,
    EditorPresences presences,
    EditorialPanels panels,
    SideBySide sideBySide,
    IEnumerable<IEntryLinks> entryLinks,
    CurrentActor actor,
    AlumniDbContext db,
    CurrentSite site,
    SiteAddress addresses,
    SiteClock clock,
    AdminFrames frames,
    IStringLocalizer<Texts> T)
{
    private const string PublishLater = "PublishLaterPart.ScheduledPublishUtc";

    /// <summary>Makes the page.</summary>
    public async Task<EditorPage> MakeAsync(EditorSession session, EditorState state, CancellationToken cancellationToken)
    {
        var item = session.Item;
        var lang = item.Culture.Length > 0 ? item.Culture : null;
        var parts = await fields.MakeAsync(session.Type, session.Model, state.Values, state.Problems, state.Found, lang, cancellationToken);
        (parts, var beside) = await sideBySide.AttachAsync(session, parts, cancellationToken);
        var isPublished = !session.IsNew && (item.Published || await db.Set<ContentItem>().AnyAsync(i => i.ContentItemId == item.ContentItemId && i.Published, cancellationToken));
        var title = state.Values.Text("TitlePart.Title") is { Length: > 0 } typed ? typed : item.DisplayText;
        var typeName = types.Of(session.Model, session.Type.Name);
        return new EditorPage
        {
            Frame = frames.Make(new PageLink(T["Contents"], frames.Url("content")), new PageLink(typeName, frames.Url($"content?type={session.Type.Name}"))),
            Title = title.Length > 0 ? title : T["New: {0}", typeName],
            Action = frames.Url(session.IsNew ? $"content/new/{session.Type.Name}" : $"content/{item.ContentItemId}"),
            ContentItemId = session.IsNew ? "" : item.ContentItemId,
            TypeName = typeName,
            Culture = item.Culture,
            State = item.Published ? ContentState.Published : isPublished ? ContentState.Changed : ContentState.Draft,
            Parts = WithoutDay(parts),
            BasisVersion = state.Basis?.ContentItemVersionId ?? "",
            BasisRevision = state.Basis?.Revision ?? 0,
            Hidden = Hidden(session),
            Workflow = session.IsNew ? await panels.BeginAsync(item, cancellationToken) : await panels.MakeAsync(item, isPublished, Texts(state.Values), cancellationToken),
            Commentable = [.. parts.SelectMany(p => p.Fields).Where(f => f.Kind is FieldKind.Text or FieldKind.TextArea or FieldKind.Markdown or FieldKind.Html or FieldKind.Media).Select(f => new EditorOption(f.Name, f.Label))],
            DeskNotice = state.Desk?.Notice,
            DeskProblems = state.Desk?.Problems ?? [],
            CommentText = state.Values.Text("comment.text"),
            CommentField = state.Values.Text("comment.field"),
            CommentPassage = state.Values.Text("comment.passage"),
            CanRemove = !session.IsNew && rights.MayDelete(item),
            IsReadOnly = !session.IsNew && !rights.MayEdit(item),
            PublicUrl = isPublished && item.As<AutoroutePart>()?.Path is { Length: > 0 } path
                ? addresses.For(site.Site, item.Culture.Length > 0 ? item.Culture : site.Site.DefaultCulture, "/" + path)
                : null,
            Links = session.IsNew ? [] : await EntryLinksAsync(item.ContentItemId, cancellationToken),
            Translations = await TranslationsAsync(session, cancellationToken),
            Beside = beside,
            TranslateUrl = !session.IsNew && !session.IsBeside && rights.MayEdit(item) && await sideBySide.IsTranslationAsync(item, cancellationToken) ? frames.Url($"content/{item.ContentItemId}/translate") : null,
            Others = session.IsNew ? [] : await presences.OthersAsync(item.ContentItemId, actor.Id, cancellationToken),
            Conflict = state.Conflict,
            Remarks = [.. await required.OfAsync(session, state.Values, cancellationToken), .. checks.Of(parts, session.Type, item.Culture), .. await links.OfAsync(parts, cancellationToken)],
            ChangedNote = session.IsNew ? null : T["Changed by {0}, {1}", item.Author, DateText.Write(clock.Local(item.ModifiedUtc), "g")].Value,
            Notice = state.Notice,
            Problems = state.Messages,
        };
    }

    // The hour of publication is named where the workflow asks for it.
    private static EditorPart[] WithoutDay(IEnumerable<EditorPart> parts) =>
        [.. parts.Select(p => p with { Fields = [.. p.Fields.Where(f => f.Name != PublishLater)] }).Where(p => p.Fields.Count > 0)];

    private static Dictionary<string, IReadOnlyList<string>> Texts(EditorValues values) =>
        values.All.ToDictionary(v => v.Key, v => (IReadOnlyList<string>)v.Value, StringComparer.OrdinalIgnoreCase);

    private static Dictionary<string, string> Hidden(EditorSession session)
    {
        var hidden = new Dictionary<string, string>(StringComparer.Ordinal);
        if (session.IsNew)
            (hidden["culture"], hidden["from"]) = (session.Item.Culture, session.From);
        if (session.IsBeside)
            hidden["beside"] = "true";
        if (session.Item.Content["TaxonomyPart"]?["TermContentType"]?.ToString() is { } term)
            hidden["TaxonomyPart:terms"] = term;
        return hidden;
    }

    private async Task<IReadOnlyList<EntryLink>> EntryLinksAsync(string contentItemId, CancellationToken cancellationToken)
    {
        var found = new List<EntryLink>();
        foreach (var contribution in entryLinks)
            found.AddRange(await contribution.GetAsync(contentItemId, cancellationToken));
        return found;
    }

    private async Task<IReadOnlyList<EditorTranslation>> TranslationsAsync(EditorSession session, CancellationToken cancellationToken)
    {
        if (!session.Type.HasPart("LocalizationPart") || site.Site.Cultures.Length < 2 || session.IsNew)
            return [];
        var set = session.Item.LocalizationSet;
        var there = set is null ? [] : await db.Set<ContentItem>().AsNoTracking().Where(i => i.LocalizationSet == set && i.Latest)
            .OrderByDescending(i => i.Published).ThenBy(i => i.Id).Select(i => new { i.Culture, i.ContentItemId }).ToListAsync(cancellationToken);

        // Two people may have begun the same translation; only one of them can publish it.
        var known = there.GroupBy(i => i.Culture, StringComparer.OrdinalIgnoreCase).ToDictionary(
            g => g.Key, g => (g.FirstOrDefault(i => i.ContentItemId == session.Item.ContentItemId) ?? g.First()).ContentItemId, StringComparer.OrdinalIgnoreCase);
        return [.. site.Site.Cultures.Select(c => known.TryGetValue(c, out var id)
            ? new EditorTranslation(c, frames.Url($"content/{id}"), Exists: true, id == session.Item.ContentItemId)
            : new EditorTranslation(c, rights.MayTranslate(session.Item, c) ? frames.Url($"content/new/{session.Type.Name}?culture={c}&from={session.Item.ContentItemId}") : null, Exists: false, IsCurrent: false))];
    }
}
