using AlumniCms.Search.Queries;

using Microsoft.AspNetCore.Html;

namespace AlumniCms.Display.Rendering;

/// <summary>Writes a text with what was looked for marked, encoded and without white space of the template's own.</summary>
public static class MarkedText
{
    /// <summary>The text as HTML.</summary>
    public static IHtmlContent Html(IEnumerable<ExcerptSegment> segments)
    {
        var html = new HtmlContentBuilder();
        foreach (var segment in segments)
        {
            if (segment.IsMatch)
                html.AppendHtml("<mark>").Append(Bound(segment.Text)).AppendHtml("</mark>");
            else
                html.Append(Bound(segment.Text));
        }

        return html;
    }

    // The index keeps plain spaces; a line must not begin with the mark that a French space stands before.
    private static string Bound(string text) =>
        ":;!?»".Aggregate(text, (t, mark) => t.Replace($" {mark}", $"\u202F{mark}", StringComparison.Ordinal)).Replace("« ", "«\u202F", StringComparison.Ordinal);
}
