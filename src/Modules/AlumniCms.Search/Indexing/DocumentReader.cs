using System.Text.Json.Nodes;

using AlumniCms.ContentManagement.Contents;
using AlumniCms.ContentManagement.Definitions;
using AlumniCms.ContentManagement.Fields;
using AlumniCms.ContentManagement.Handlers;
using AlumniCms.ContentManagement.Items;
using AlumniCms.ContentManagement.Rendering;
using AlumniCms.Kernel.Permissions;
using AlumniCms.Search.Indexes;

namespace AlumniCms.Search.Indexing;

/// <summary>Reads the document of an item: what readers see of it, without markup.</summary>
internal static class DocumentReader
{
    /// <summary>Most values of one field that narrow down.</summary>
    private const int MaxValues = 50;

    public static SearchDocument Read(ContentItemContext context)
    {
        var item = context.Item;
        var summary = Summary(context);
        var title = (item.Content["TitlePart"] as JsonObject)?["Title"] is JsonValue text ? text.ToString() : item.DisplayText;
        var document = new SearchDocument
        {
            SiteId = context.Site.Id,
            ContentItemId = item.ContentItemId,
            ContentType = item.ContentType,
            Culture = item.Culture,
            LocalizationSet = item.LocalizationSet,
            Audience = item.Audience,
            Title = PlainText.Clean(title, SearchDocument.MaxTitleLength),
            Summary = PlainText.Clean(summary, SearchDocument.MaxSummaryLength),
            Body = PlainText.Clean(string.Join('\n', [summary, .. Body(context)]), SearchDocument.MaxBodyLength),
            PublishedUtc = item.PublishedUtc ?? item.CreatedUtc,
            OrderUtc = item.OrderUtc,
            EndsUtc = ItemEnd.Of(context.Type, context.Model, item.Content, context.Site),
        };
        document.Facets.AddRange(Facets(context));
        return document;
    }

    private static string Summary(ContentItemContext context) =>
        context.Type.Aspects.Summary is { } name
            ? string.Join('\n', FieldValue.Of(context).Where(v => IsOwn(context, v, name)).SelectMany(IndexedFields.Words))
            : "";

    private static IEnumerable<string> Body(ContentItemContext context)
    {
        var summary = context.Type.Aspects.Summary;
        foreach (var text in Texts(context.Type, context.Model, context.Item.Content, v => summary is null || !IsOwn(context, v, summary)))
            yield return text;
        foreach (var (json, type) in OpenItems(context))
        {
            if ((json["TitlePart"] as JsonObject)?["Title"] is JsonValue title)
                yield return title.ToString();
            foreach (var text in Texts(type, context.Model, json, static _ => true))
                yield return text;
        }
    }

    /// <summary>The contained items that everyone sees who reads the item.</summary>
    private static IEnumerable<(JsonObject Json, ContentTypeDefinition Type)> OpenItems(ContentItemContext context) =>
        from contained in ContainedItem.In(context.Item.Content, IsOpen(context))
        let type = context.Model.FindType(contained.ContentType)
        where type is not null
        select (contained.Json, type);

    private static Func<ContainedItem, bool> IsOpen(ContentItemContext context) => contained =>
        context.Model.FindType(contained.ContentType) is not { } type
        || ItemAudience.Of(type, contained.Json) is var audience && (audience == Audience.Public || audience == context.Item.Audience);

    /// <summary>The prose first, since excerpts are taken from the beginning when only the title matches.</summary>
    private static IEnumerable<string> Texts(
        ContentTypeDefinition type, ContentModel model, JsonObject content, Func<FieldValue, bool> isWanted)
    {
        foreach (var part in type.Parts)
        {
            if (content[part.Name] is not JsonObject values)
                continue;
            if (part.PartName == "MarkdownBodyPart" && values["Markdown"] is JsonValue markdown)
                yield return MarkdownRenderer.ToText(markdown.ToString());
            if (part.PartName == "HtmlBodyPart" && values["Html"] is JsonValue html)
                yield return HtmlText.From(html.ToString());
        }

        foreach (var value in FieldValue.Of(type, model, content).Where(v => isWanted(v) && v.IsShownIn(content)))
            foreach (var text in IndexedFields.Words(value))
                yield return text;
    }

    private static IEnumerable<SearchFacet> Facets(ContentItemContext context) =>
        from value in FieldValue.Of(context)
        let name = context.Type.Aspects.Facets.FirstOrDefault(f => IsOwn(context, value, f))
        where name is not null && value.IsShownIn(context.Item.Content)
        from code in IndexedFields.Values(value).Distinct(StringComparer.Ordinal).Take(MaxValues)
        where code.Length is > 0 and <= SearchFacet.MaxLength && PlainText.IsStorable(code)
        select new SearchFacet { SiteId = context.Site.Id, Field = value.Definition.Name, Value = code };

    private static bool IsOwn(ContentItemContext context, FieldValue value, string field) =>
        string.Equals(value.Part, context.Type.Name, StringComparison.OrdinalIgnoreCase)
        && string.Equals(value.Definition.Name, field, StringComparison.OrdinalIgnoreCase);
}
