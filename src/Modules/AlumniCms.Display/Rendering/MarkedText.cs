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
                html.AppendHtml("<mark>").Append(segment.Text).AppendHtml("</mark>");
            else
                html.Append(segment.Text);
        }

        return html;
    }
}
