using AlumniCms.ContentManagement.Fields;
using AlumniCms.ContentManagement.Handlers;
using AlumniCms.ContentManagement.Rendering;
using AlumniCms.Kernel.Results;

using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace AlumniCms.ContentManagement.Checks;

/// <summary>Headings in their order and links with words (RGAA 9.1 and 6.2), in every rich text of an item.</summary>
internal sealed class TextStructure : IPublicationCheck
{
    public Task<IReadOnlyList<Refusal>> FindAsync(ContentItemContext context, CancellationToken cancellationToken) =>
        Task.FromResult<IReadOnlyList<Refusal>>([.. ShownContent.Of(context).SelectMany(Texts).SelectMany(t => Unmet(t.Path, t.Markdown))]);

    private static IEnumerable<(string Path, string Markdown)> Texts(ShownContent content)
    {
        foreach (var part in content.Type.Parts.Where(p => p.PartName == "MarkdownBodyPart"))
            if (content.Json[part.Name]?["Markdown"]?.ToString() is { Length: > 0 } body)
                yield return ($"{content.Prefix}{part.Name}.Markdown", body);
        foreach (var field in content.Fields.Where(f => f.Definition.FieldName == "MarkdownField"))
            if (field.Json["Markdown"]?.ToString() is { Length: > 0 } text)
                yield return (content.PathOf(field), text);
    }

    private static IEnumerable<Refusal> Unmet(string path, string markdown)
    {
        if (MarkdownRenderer.Parse(markdown) is not { } document)
            yield break;
        var level = 1;
        foreach (var heading in document.Descendants<HeadingBlock>())
        {
            var words = Words(heading.Inline);
            if (heading.Level == 1)
                yield return Refusal.Of("checks.heading-first", $"“{words}” is a heading of the first level, which the title already is. Make it a second one.", path);
            else if (heading.Level > level + 1)
                yield return Refusal.Of("checks.heading-order", $"The heading “{words}” leaves out a level. Put it one level below the one above it.", path);
            level = heading.Level;
        }

        foreach (var link in document.Descendants<LinkInline>().Where(l => !l.IsImage && Words(l).Trim().Length == 0))
            yield return Refusal.Of("checks.link-words", $"A link to {link.Url ?? ""} has no words. Write where it leads.", path);
    }

    private static string Words(ContainerInline? inline) =>
        inline is null ? "" : string.Concat(inline.Descendants<LiteralInline>().Select(l => l.Content.ToString()));
}
