using System.Text.Json.Nodes;

using AlumniCms.Admin.Frames;
using AlumniCms.ContentManagement.Items;
using AlumniCms.Display.Fields;
using AlumniCms.Editors.Contents;
using AlumniCms.Editors.Form;
using AlumniCms.Editors.Versions;
using AlumniCms.Kernel.Sites;
using AlumniCms.Translation.Basis;
using AlumniCms.Translation.Sentences;
using AlumniCms.Translation.Words;


namespace AlumniCms.Editors.Translation;

/// <summary>Puts what the source says beside the controls of a translation, and what all languages share in their place.</summary>
internal sealed class SideBySide(
    TranslationSources sources, EditorFields fields, CurrentSite site, TimeProvider time, SiteClock clock, AdminFrames frames)
{
    private static readonly FieldKind[] Worded = [FieldKind.Text, FieldKind.TextArea, FieldKind.Markdown, FieldKind.Html, FieldKind.Lines];

    /// <summary>Whether an item was made from another one.</summary>
    public async Task<bool> IsTranslationAsync(ContentItem item, CancellationToken cancellationToken) => await sources.OfAsync(item, cancellationToken) is not null;

    /// <summary>The controls as the person sees them, and the source where the text is translated side by side.</summary>
    public async Task<(IReadOnlyList<EditorPart> Parts, BesidePage? Beside)> AttachAsync(
        EditorSession session, IReadOnlyList<EditorPart> parts, CancellationToken cancellationToken)
    {
        if (session.Item.LocalizationSet is null && session.From.Length == 0)
            return (parts, null);
        var sharing = await SharingAsync(session, cancellationToken);
        var shown = Shared(session, parts, sharing);
        var source = !session.IsBeside ? null
            : session.IsNew ? await sources.BeginAsync(session.From, cancellationToken)
            : await sources.OfAsync(session.Item, cancellationToken);
        return source is null ? (shown, null) : await AttachAsync(session, shown, source, cancellationToken);
    }

    private async Task<string?> SharingAsync(EditorSession session, CancellationToken cancellationToken)
    {
        var set = session.Item.LocalizationSet ?? session.Item.Content["LocalizationPart"]?["LocalizationSet"]?.ToString();
        var id = string.IsNullOrEmpty(set) ? null : await sources.SharingAsync(set, cancellationToken);
        return id is null || id == session.Item.ContentItemId ? null : id;
    }

    private EditorPart[] Shared(EditorSession session, IReadOnlyList<EditorPart> parts, string? source)
    {
        var shared = session.Type.Parts.SelectMany(p => (session.Model.FindPart(p.PartName)?.Fields ?? []).Where(f => f.IsShared).Select(f => $"{p.Name}.{f.Name}"))
            .ToHashSet(StringComparer.OrdinalIgnoreCase);
        if (shared.Count == 0 || site.Site.Cultures.Length < 2)
            return [.. parts];
        var url = source is null ? null : frames.Url($"content/{source}");
        return [.. parts.Select(p => p with { Fields = [.. p.Fields.Select(f => !shared.Contains(f.Name) ? f : f with { IsShared = true, SharedUrl = url })] })];
    }

    private async Task<(IReadOnlyList<EditorPart>, BesidePage)> AttachAsync(
        EditorSession session, IReadOnlyList<EditorPart> parts, TranslationSource source, CancellationToken cancellationToken)
    {
        var now = await TextsAsync(session, source.Item.Content, source.Item.Culture, cancellationToken);
        var former = source.Former is { } content ? await TextsAsync(session, content, source.Item.Culture, cancellationToken) : null;
        var found = new Dictionary<string, BesideField>(StringComparer.OrdinalIgnoreCase);
        foreach (var (name, text) in now)
            found[name] = new BesideField(source.Item.Culture, Pieces(text, former?.GetValueOrDefault(name)));
        var order = parts.SelectMany(p => Flat(p.Fields)).Where(f => found.ContainsKey(f.Name)).Select(f => f.Name).ToList();
        var total = order.Sum(n => Marks(found[n]));
        var count = 0;
        foreach (var name in order)
        {
            found[name] = found[name] with { First = count + 1, Total = total };
            count += Marks(found[name]);
        }

        var page = new BesidePage(source.Item.DisplayText, source.Item.Culture, frames.Url($"content/{source.Item.ContentItemId}"), source.Item.ContentItemVersionId)
        {
            Marks = total,
            IsOutdated = source is { Former: { } was, Item.Published: true } && TextMark.Of(session.Type, session.Model, was) != TextMark.Of(session.Type, session.Model, source.Item.Content),
            Since = source.BasedUtc is { } utc ? DateText.Write(clock.Local(utc), "g") : null,
        };
        return ([.. parts.Select(p => p with { Fields = [.. p.Fields.Select(Beside)] })], page);

        EditorField Beside(EditorField field) => field with
        {
            Beside = field.IsShared && field.SharedUrl is not null && field.Kind != FieldKind.Media && field.Kind != FieldKind.Link ? null : found.GetValueOrDefault(field.Name) is { Pieces.Count: > 0 } beside ? beside : null,
            Items = [.. field.Items.Select(i => i with { Fields = [.. i.Fields.Select(Beside)] })],
        };
    }

    private async Task<Dictionary<string, (string Text, bool IsWorded)>> TextsAsync(EditorSession session, JsonObject content, string culture, CancellationToken cancellationToken)
    {
        var parts = await fields.MakeAsync(
            session.Type, session.Model, new ContentForm(session.Model, site.Site, time).Write(session.Type, content), new Dictionary<string, string>(), new Dictionary<string, IReadOnlyList<EditorOption>>(), culture, cancellationToken);
        return parts.Where(p => !p.IsAside || p.Fields.Any(f => f.Name.StartsWith("SeoMetaPart.", StringComparison.Ordinal))).SelectMany(p => Flat(p.Fields)).Where(f => f.Kind != FieldKind.Items)
            .DistinctBy(f => f.Name).ToDictionary(f => f.Name, f => (FieldText.Of(f), Worded.Contains(f.Kind)), StringComparer.OrdinalIgnoreCase);
    }

    // Dates and choices have no sentences: they stand beside the control as they are.
    private static IReadOnlyList<SentencePiece> Pieces((string Text, bool IsWorded) now, (string Text, bool IsWorded)? former) =>
        now.Text.Length == 0 && (former is null || former.Value.Text.Length == 0) ? []
        : former is { } was && now.IsWorded ? SentenceDifference.Of(was.Text, now.Text)
        : [new SentencePiece(now.Text, SentenceChange.None)];

    private static int Marks(BesideField field) => field.Pieces.Count(p => p.Change != SentenceChange.None);

    private static IEnumerable<EditorField> Flat(IEnumerable<EditorField> fields) => fields.SelectMany(f => f.Items.SelectMany(i => Flat(i.Fields)).Prepend(f));
}
