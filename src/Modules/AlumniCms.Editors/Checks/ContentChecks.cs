using System.Globalization;

using AlumniCms.ContentManagement.Definitions;
using AlumniCms.ContentManagement.Rendering;
using AlumniCms.Display.Rendering;
using AlumniCms.Editors.Form;

using Markdig.Syntax;
using Markdig.Syntax.Inlines;

using Microsoft.Extensions.Localization;

namespace AlumniCms.Editors.Checks;

/// <summary>
/// Looks at a text as its readers will, those who hear it, those who skim it, those who search, and gives advice. What publication
/// waits for is a matter of <see cref="RequiredRemarks"/>.
/// </summary>
internal sealed class ContentChecks(IStringLocalizer<Texts> T)
{
    private const int LongestTitle = 90;
    private const int ShortestAlt = 3;
    private const int FewestSpaces = 3;

    private static readonly string[] EmptyWords =
    [
        "cliquez ici", "ici", "lire la suite", "en savoir plus", "lien", "click here", "here", "read more", "more", "link", "this link",
        "اضغط هنا", "هنا", "المزيد", "clic aquí", "aquí", "leer más", "clique aqui", "aqui", "saiba mais", "tại đây", "xem thêm",
    ];

    private static readonly string[] FileEndings = [".jpg", ".jpeg", ".png", ".webp", ".gif", ".avif"];

    /// <summary>All advice on the controls of an editor.</summary>
    public IReadOnlyList<ContentRemark> Of(IEnumerable<EditorPart> parts, ContentTypeDefinition type, string culture)
    {
        var remarks = new List<ContentRemark>();
        var words = new List<string>();
        foreach (var field in parts.SelectMany(p => Flat(p.Fields)))
            remarks.AddRange(Of(field, type, culture, words));
        var text = string.Join(' ', words);
        if (TextGuess.LanguageOf(text) is { } guessed && culture.Length > 0 && !culture.StartsWith(guessed, StringComparison.OrdinalIgnoreCase))
            remarks.Add(new(IsRequired: false, "", T["The text reads like {0}, but it is filed under {1}.", Name(guessed), Name(culture)]));
        if (ReadingTime.Minutes(text, culture) is > 0 and var minutes)
            remarks.Add(new(IsRequired: false, "", T["Reading time: {0} min", minutes]) { IsFact = true });
        return remarks;
    }

    private IEnumerable<ContentRemark> Of(EditorField field, ContentTypeDefinition type, string culture, List<string> words)
    {
        var remarks = OfKind(field, type, culture, words);
        return IsUntranslated(field) ? remarks.Append(new(IsRequired: false, field.Name, T["“{0}” still says word for word what the source says.", field.Label])) : remarks;
    }

    // A name or a number may well be the same in two languages; a sentence is not.
    private static bool IsUntranslated(EditorField field) =>
        field.Beside is { } beside && field.Value.Count(char.IsWhiteSpace) >= FewestSpaces && Letters(string.Concat(beside.Pieces.Select(p => p.Text))) == Letters(field.Value);

    private static string Letters(string text) => string.Concat(text.Where(char.IsLetterOrDigit));

    private IEnumerable<ContentRemark> OfKind(EditorField field, ContentTypeDefinition type, string culture, List<string> words)
    {
        switch (field.Kind)
        {
            case FieldKind.Media:
                return field.Chosen.Where(f => f.IsPicture && f.Alt.Trim().Length > 0).SelectMany(f => OfAlt(field.Name, f.Alt, f.Text));
            case FieldKind.Markdown when field.Value.Length > 0:
                return OfMarkdown(field, words);
            case FieldKind.Text when field.Name == "TitlePart.Title" && field.Value.Length > LongestTitle:
                return [new(IsRequired: false, field.Name, T["The title is long ({0} characters): search engines and phones cut it.", field.Value.Length])];
            case FieldKind.TextArea when field.Name == $"{type.Name}.{type.Aspects.Summary}":
                words.Add(field.Value);
                return field.Value.Length == 0 ? [new(IsRequired: false, field.Name, T["“{0}” is empty: lists and search results will show nothing of the text.", field.Label])] : [];
            default:
                return [];
        }
    }

    private IEnumerable<ContentRemark> OfMarkdown(EditorField field, List<string> words)
    {
        if (MarkdownRenderer.Parse(field.Value) is not { } document)
            yield break;
        foreach (var link in document.Descendants<LinkInline>())
        {
            var text = TextOf(link);
            if (link.IsImage)
                foreach (var remark in OfAlt(field.Name, text, link.Url ?? ""))
                    yield return remark;
            else if (EmptyWords.Contains(text.Trim().TrimEnd('.', '…', '!').ToLower(CultureInfo.CurrentCulture)))
                yield return new(IsRequired: false, field.Name, T["The words of the link “{0}” do not say where it leads.", text.Trim()]);
        }

        words.Add(string.Join(' ', document.Descendants<LiteralInline>().Select(l => l.Content.ToString())));
    }

    private IEnumerable<ContentRemark> OfAlt(string name, string alt, string file)
    {
        if (alt.Trim().Length == 0)
            yield return new(IsRequired: false, name, T["The picture {0} has no alternative text: say what it shows.", Short(file)]);
        else if (alt.Trim().Length < ShortestAlt || FileEndings.Any(e => alt.TrimEnd().EndsWith(e, StringComparison.OrdinalIgnoreCase)))
            yield return new(IsRequired: false, name, T["The alternative text “{0}” says little: say what the picture shows.", Short(alt)]);
    }

    private static IEnumerable<EditorField> Flat(IEnumerable<EditorField> fields) =>
        fields.SelectMany(f => f.Items.SelectMany(i => Flat(i.Fields)).Prepend(f));

    private static string TextOf(ContainerInline? inline) =>
        inline is null ? "" : string.Concat(inline.Descendants<LiteralInline>().Select(l => l.Content.ToString()));

    private static string Short(string text) => text.Length > 80 ? text[..80] + "…" : text;

    private static string Name(string culture) => CultureInfo.GetCultureInfo(culture).DisplayName;
}
