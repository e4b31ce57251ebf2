using System.Text.Json.Nodes;

using AlumniCms.ContentManagement.Definitions;
using AlumniCms.ContentManagement.Fields;
using AlumniCms.ContentManagement.Rendering;
using AlumniCms.Kernel.Permissions;

namespace AlumniCms.Search.Indexing;

/// <summary>Which fields search may know, and the words in them.</summary>
internal static class IndexedFields
{
    /// <summary>
    /// Whether everyone who reads the item reads the field. The others are not indexed at all: a document has one
    /// list of words, and who finds it by a hidden word has read that word.
    /// </summary>
    public static bool IsOpen(ContentPartFieldDefinition field) =>
        field.Settings.Get<FieldAudienceSettings>().Audience is null or "" or Audience.Public;

    /// <summary>The words of a field's value; none for codes, which no reader sees.</summary>
    public static IEnumerable<string> Words(FieldValue value)
    {
        if (!IsOpen(value.Definition) || HasCodes(value.Definition) || ContentFieldTypes.Find(value.Definition.FieldName) is not { } type)
            return [];
        Func<string, string> plain = type.Name switch
        {
            "HtmlField" => HtmlText.From,
            "MarkdownField" => MarkdownRenderer.ToText,
            _ => static text => text,
        };
        return type.Texts(value.Json).Where(text => !string.IsNullOrWhiteSpace(text)).Select(plain);
    }

    /// <summary>The values of a field by which items are narrowed down.</summary>
    public static IEnumerable<string> Values(FieldValue value)
    {
        var values = value.Definition.FieldName switch
        {
            "TextField" => value.Json["Text"],
            "MultiTextField" => value.Json["Values"],
            "TaxonomyField" => value.Json["TermContentItemIds"],
            _ => null,
        };
        return IsOpen(value.Definition) ? Texts(values) : [];
    }

    private static bool HasCodes(ContentPartFieldDefinition field) =>
        field.FieldSettings.Editor is "PredefinedList" or "Color"
        || field.Settings["MultiTextFieldSettings"] is JsonObject { } settings && settings["Options"] is JsonArray { Count: > 0 };

    private static IEnumerable<string> Texts(JsonNode? node) => node switch
    {
        JsonArray array => array.OfType<JsonValue>().Select(v => v.ToString()),
        JsonValue text => [text.ToString()],
        _ => [],
    };
}
