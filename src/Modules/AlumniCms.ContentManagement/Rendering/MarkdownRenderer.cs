using System.Net;

using AlumniCms.ContentManagement.Fields;

using Markdig;
using Markdig.Renderers.Html;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace AlumniCms.ContentManagement.Rendering;

/// <summary>Renders rich text: raw HTML off, links of harmless schemes only, headings one level below the page's own.</summary>
public static class MarkdownRenderer
{
    private static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder()
        .DisableHtml().UsePipeTables().UseFootnotes().UseAutoLinks().UseEmphasisExtras().UseListExtras()
        .UseFigures().UseAutoIdentifiers().Build();

    /// <summary>HTML that may be written into a page as it is.</summary>
    /// <param name="markdown">The text.</param>
    /// <param name="resolve">Turns an address of the site, <c>~/contact</c>, into the one of the page's site and culture.</param>
    public static string ToHtml(string markdown, Func<string, string>? resolve = null) =>
        OrAsTyped(markdown, () => Render(Markdown.Parse(markdown, Pipeline), resolve)) ?? $"<p>{WebUtility.HtmlEncode(markdown)}</p>";

    /// <summary>The words without marks, for search and excerpts.</summary>
    public static string ToText(string markdown) => OrAsTyped(markdown, () => Markdown.ToPlainText(markdown, Pipeline)) ?? markdown;

    /// <summary>
    /// The words of the first paragraph that is no quotation, list or heading, in one line and cut after a word; empty for
    /// a text without one.
    /// </summary>
    /// <param name="markdown">The text.</param>
    /// <param name="length">Most characters, without the ellipsis of a cut.</param>
    public static string FirstParagraph(string markdown, int length = 200) => OrAsTyped(markdown, () =>
    {
        var paragraph = Markdown.Parse(markdown, Pipeline).OfType<ParagraphBlock>().FirstOrDefault();
        return paragraph is null ? "" : Shorten(Markdown.ToPlainText(markdown.Substring(paragraph.Span.Start, paragraph.Span.Length), Pipeline), length);
    }) ?? "";

    /// <summary>The text as its parts; null for one whose marks are nested too deep or tangled.</summary>
    public static MarkdownDocument? Parse(string markdown) => OrAsTyped(markdown, () => Markdown.Parse(markdown, Pipeline));

    private static string Shorten(string text, int length)
    {
        var line = string.Join(' ', text.Split(['\n', '\r', ' '], StringSplitOptions.RemoveEmptyEntries));
        if (line.Length <= length)
            return line;
        var end = line.LastIndexOf(' ', length);
        return line[..(end > 0 ? end : length)].TrimEnd(' ', ',', ';', ':') + "…";
    }

    private static string Render(MarkdownDocument document, Func<string, string>? resolve)
    {
        foreach (var link in document.Descendants<LinkInline>())
        {
            if (!WebAddress.IsSafe(link.Url ?? ""))
                link.Url = "";
            else if (resolve is not null && link.Url?.StartsWith('~') == true)
                link.Url = resolve(link.Url);
            if (link.IsImage)
                link.GetAttributes().AddProperty("loading", "lazy");
        }

        foreach (var link in document.Descendants<AutolinkInline>().Where(l => !l.IsEmail && !WebAddress.IsSafe(l.Url)).ToList())
            link.ReplaceBy(new LiteralInline(link.Url));
        OrderHeadings(document.Descendants<HeadingBlock>());
        return WithoutInlineStyle(document.ToHtml(Pipeline));
    }

    // The page's title is above: a text begins one level below it and goes down a level at a time, whatever it was typed with.
    private static void OrderHeadings(IEnumerable<HeadingBlock> headings)
    {
        var open = new Stack<int>();
        foreach (var heading in headings)
        {
            var typed = Math.Clamp(heading.Level, 2, 6);
            while (open.TryPeek(out var above) && above >= typed)
                open.Pop();
            open.Push(typed);
            heading.Level = 1 + open.Count;
        }
    }

    // Tables: an alignment becomes a class, which the content security policy lets through, a corner without words is
    // no heading, and a heading says that it is its column's. Text cannot be taken for either, since its quotes and angle brackets are encoded.
    private static string WithoutInlineStyle(string html) => html.Contains("<table", StringComparison.Ordinal)
        ? html.Replace(" style=\"text-align: right;\"", " class=\"end\"", StringComparison.Ordinal)
            .Replace(" style=\"text-align: center;\"", " class=\"center\"", StringComparison.Ordinal)
            .Replace(" style=\"text-align: left;\"", "", StringComparison.Ordinal)
            .Replace("<th></th>", "<td></td>", StringComparison.Ordinal)
            .Replace("<th class=\"end\"></th>", "<td></td>", StringComparison.Ordinal)
            .Replace("<th class=\"center\"></th>", "<td></td>", StringComparison.Ordinal)
            .Replace("<th>", "<th scope=\"col\">", StringComparison.Ordinal)
            .Replace("<th class=", "<th scope=\"col\" class=", StringComparison.Ordinal)
        : html;

    // Marks nested some hundred deep are refused by the parser or by the renderer; such a text is shown as it was typed.
    private static T? OrAsTyped<T>(string markdown, Func<T> render)
        where T : class
    {
        if (MarkdownTangle.Is(markdown))
            return null;
        try
        {
            return render();
        }
        catch (ArgumentException)
        {
            return null;
        }
    }
}
