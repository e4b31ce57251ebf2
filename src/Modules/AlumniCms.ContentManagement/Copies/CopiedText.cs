using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

using AlumniCms.ContentManagement.Items;
using AlumniCms.ContentManagement.Parts;

namespace AlumniCms.ContentManagement.Copies;

/// <summary>
/// The content of a copy: the original's, whose links lead to the worldwide site from wherever they are read, without what belongs to
/// the original alone.
/// </summary>
public static partial class CopiedText
{
    /// <summary>What an address of the worldwide site begins with, on whatever site the text stands.</summary>
    public const string WorldwideLink = "~world/";

    /// <summary>The content of a copy, still without the mark of one.</summary>
    public static JsonObject Of(ContentItem source)
    {
        var content = ContentItemJson.Parse(source.Content.ToJsonString(ContentItemJson.Compact));
        content.Remove(nameof(PublishLaterPart));
        content.Remove(nameof(ArchiveLaterPart));
        content.Remove(nameof(CopiedPart));
        if (ContentItemParts.Read<AutoroutePart>(content) is { SetHomepage: true } route)
            ContentItemParts.Write(content, route with { SetHomepage = false });
        Redirect(content);
        return content;
    }

    private static void Redirect(JsonObject json)
    {
        foreach (var (name, value) in json.ToList())
            if (Changed(value) is { } text)
                json[name] = text;
    }

    private static string? Changed(JsonNode? node)
    {
        if (node is JsonObject inner)
            Redirect(inner);
        else if (node is JsonArray list)
            for (var i = 0; i < list.Count; i++)
                if (Changed(list[i]) is { } one)
                    list[i] = one;
        return node is JsonValue value && value.TryGetValue<string>(out var text) && text.Contains("~/", StringComparison.Ordinal)
            ? OwnLink().Replace(text, WorldwideLink)
            : null;
    }

    // An address begins a field, or stands after what opens one in Markdown and HTML.
    [GeneratedRegex(@"(?<=^|[(<""'=\s])~/", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex OwnLink();
}
