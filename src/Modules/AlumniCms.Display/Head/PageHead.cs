using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Unicode;

using AlumniCms.Display.Rendering;

using Microsoft.AspNetCore.Html;

namespace AlumniCms.Display.Head;

/// <summary>
/// Writes what a page says to machines: links, metas and one block of JSON-LD. The layout calls it once inside
/// <c>&lt;head&gt;</c>; title and description are the layout's own.
/// </summary>
public sealed class PageHead(IEnumerable<IHeadContribution> contributions, HtmlEncoder html)
{
    // Letters stay as they are; what could end the block or begin markup (<, >, &, ') is written as \u003C.
    private static readonly JsonSerializerOptions Json = new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    private (PageModel Page, HeadContent Head)? _made;

    /// <summary>The elements of the head for a page.</summary>
    public async Task<IHtmlContent> WriteAsync(PageModel page, CancellationToken cancellationToken) =>
        new HtmlString(Write(await MakeAsync(page, cancellationToken)));

    /// <summary>The page in other formats, as the head names them: feeds and calendars that a reader may subscribe to.</summary>
    public async Task<IReadOnlyList<PageFormat>> FormatsAsync(PageModel page, CancellationToken cancellationToken) =>
        [.. (await MakeAsync(page, cancellationToken)).Tags.Where(t => t["rel"] == "alternate" && t["type"] is not null)
            .Select(t => new PageFormat(t["type"]!, t["href"]!))];

    // A view asks before the layout does; both are told the same.
    private async Task<HeadContent> MakeAsync(PageModel page, CancellationToken cancellationToken)
    {
        if (_made is { } made && ReferenceEquals(made.Page, page))
            return made.Head;
        var head = new HeadContent();
        foreach (var contribution in contributions.OrderBy(c => c.Order))
            await contribution.ContributeAsync(page, head, cancellationToken);
        _made = (page, head);
        return head;
    }

    private string Write(HeadContent head)
    {
        var text = new StringBuilder();
        foreach (var tag in head.Tags)
        {
            text.Append('<').Append(tag.Name);
            foreach (var (name, value) in tag.Attributes)
                text.Append(' ').Append(name).Append("=\"").Append(html.Encode(value)).Append('"');
            text.Append(">\n");
        }

        if (head.Things.Count > 0)
            text.Append("<script type=\"application/ld+json\">").Append(Graph(head.Things)).Append("</script>\n");
        return text.ToString();
    }

    private static string Graph(IEnumerable<JsonObject> things) => new JsonObject
    {
        ["@context"] = "https://schema.org",
        ["@graph"] = new JsonArray([.. things]),
    }.ToJsonString(Json);
}
