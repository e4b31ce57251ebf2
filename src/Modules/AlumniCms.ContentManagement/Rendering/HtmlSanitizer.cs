using System.Collections.Frozen;

using AlumniCms.ContentManagement.Fields;

using AngleSharp.Dom;
using AngleSharp.Html.Parser;

namespace AlumniCms.ContentManagement.Rendering;

/// <summary>
/// Keeps of a piece of HTML what prose needs: an allow-list of elements and attributes, addresses of harmless schemes.
/// Everything else goes, scripts and styles with their text.
/// </summary>
public static class HtmlSanitizer
{
    private const int DeepestElement = 200;

    private static readonly FrozenSet<string> Elements = new[]
    {
        "a", "abbr", "address", "article", "aside", "b", "bdi", "bdo", "blockquote", "br", "caption", "cite", "code",
        "col", "colgroup", "dd", "del", "details", "dfn", "div", "dl", "dt", "em", "figcaption", "figure", "footer",
        "h1", "h2", "h3", "h4", "h5", "h6", "header", "hr", "i", "img", "ins", "kbd", "li", "mark", "nav", "ol", "p",
        "pre", "q", "rp", "rt", "ruby", "s", "samp", "section", "small", "span", "strong", "sub", "summary", "sup",
        "table", "tbody", "td", "tfoot", "th", "thead", "time", "tr", "u", "ul", "var", "wbr",
    }.ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenSet<string> Dropped = new[]
    {
        "script", "style", "iframe", "object", "embed", "template", "noscript", "svg", "math", "form", "input", "button",
        "select", "textarea", "link", "meta", "base", "title", "head", "frame", "frameset", "applet", "audio", "video",
    }.ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenSet<string> Attributes = new[]
    {
        "abbr", "alt", "cite", "class", "colspan", "datetime", "dir", "headers", "height", "href", "hreflang", "lang",
        "open", "reversed", "rowspan", "scope", "span", "src", "start", "title", "value", "width",
    }.ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenSet<string> AddressAttributes =
        new[] { "cite", "href", "src" }.ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    /// <summary>The harmless part of the HTML; what is nested deeper than anybody reads becomes words as they were typed. Cleaning twice gives the same as once.</summary>
    public static string Clean(string html)
    {
        if (html.AsSpan().IndexOfAny('<', '&') < 0)
            return html;
        IElement? last = null;
        var parser = new HtmlParser(new HtmlParserOptions { OnCreated = (element, _) => last = NotTooDeep(last, element) });
        var body = parser.ParseDocument("<!doctype html><body></body>").Body!;
        try
        {
            body.Append([.. parser.ParseFragment(html, body)]);
            CleanChildren(body);
        }
        catch (TooDeepException)
        {
            body.TextContent = html;
        }

        return body.InnerHtml;
    }

    // Said while it is read: the time for that grows with the square of the depth, and what comes after it calls itself.
    private static IElement NotTooDeep(IElement? last, IElement created)
    {
        var depth = 0;
        for (INode? node = last; node is not null; node = node.Parent)
            if (++depth > DeepestElement)
                throw new TooDeepException();
        return created;
    }

    private static void CleanChildren(IElement parent)
    {
        foreach (var node in parent.ChildNodes.ToList())
        {
            if (node is IElement element)
                CleanElement(element);
            else if (node is not IText)
                node.Parent!.RemoveChild(node);
        }
    }

    private static void CleanElement(IElement element)
    {
        if (Dropped.Contains(element.LocalName))
        {
            element.Remove();
            return;
        }

        CleanChildren(element);
        if (!Elements.Contains(element.LocalName) || element.NamespaceUri != "http://www.w3.org/1999/xhtml")
        {
            element.Replace([.. element.ChildNodes]);
            return;
        }

        foreach (var attribute in element.Attributes.ToList())
            if (!Attributes.Contains(attribute.Name)
                || (AddressAttributes.Contains(attribute.Name) && !WebAddress.IsSafe(attribute.Value)))
                element.RemoveAttribute(attribute.Name);
    }

    private sealed class TooDeepException : Exception;
}
