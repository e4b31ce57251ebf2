using System.Collections.Frozen;
using System.Text;

using AngleSharp.Dom;
using AngleSharp.Html.Parser;

namespace AlumniCms.Search.Indexing;

/// <summary>The words of a piece of HTML.</summary>
internal static class HtmlText
{
    private static readonly FrozenSet<string> Unread = new[] { "script", "style", "template", "noscript", "svg", "math" }
        .ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    /// <summary>Elements that stand within a word or a line; all others part the words on both sides.</summary>
    private static readonly FrozenSet<string> Inline = new[]
    {
        "a", "abbr", "b", "bdi", "bdo", "cite", "code", "del", "dfn", "em", "i", "ins", "kbd", "mark", "q", "ruby", "s",
        "samp", "small", "span", "strong", "sub", "sup", "time", "u", "var", "wbr",
    }.ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    /// <summary>The text without markup, scripts and styles; alternative texts of pictures are part of it.</summary>
    public static string From(string html)
    {
        if (html.AsSpan().IndexOfAny('<', '&') < 0)
            return html;
        var body = new HtmlParser().ParseDocument("<!doctype html><body></body>").Body!;
        body.InnerHtml = html;
        var text = new StringBuilder(html.Length);
        Read(body, text);
        return text.ToString();
    }

    // With a stack of its own: the depth of the tree is the author's choice.
    private static void Read(IElement body, StringBuilder text)
    {
        var open = new Stack<INode>([body]);
        while (open.TryPop(out var node))
        {
            if (node is IText words)
                text.Append(words.Data);
            if (node is not IElement element || Unread.Contains(element.LocalName))
                continue;
            if (element.LocalName == "img")
                text.Append(' ').Append(element.GetAttribute("alt")).Append(' ');
            var parts = !Inline.Contains(element.LocalName);
            if (parts)
                open.Push(element.Owner!.CreateTextNode(" "));
            for (var child = element.LastChild; child is not null; child = child.PreviousSibling)
                open.Push(child);
            if (parts)
                text.Append(' ');
        }
    }
}
