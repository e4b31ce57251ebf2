using System.Text.Json.Nodes;

using AlumniCms.ContentManagement.Definitions;

namespace AlumniCms.Translation.Words;

/// <summary>The texts of a field.</summary>
internal static class FieldUnits
{
    private static readonly string[] Technical = ["Email", "Tel", "Url", "Color", "PredefinedList", "Country", "TimeZone", "Currency"];

    public static IEnumerable<TextUnit> Of(ContentPartFieldDefinition field, JsonObject content, string part, string name, bool isShared)
    {
        switch (field.FieldName)
        {
            // Of a shared value the words inside are still each language’s own.
            case "LinkField":
                return [One(field, content, part, "Text", name + ":Text", isLong: false)];
            case "MediaField":
                return Descriptions(field, content, part, name);
            case "TextField" when !isShared && !Technical.Contains(field.FieldSettings.Editor, StringComparer.OrdinalIgnoreCase) && !HasOptions(field, "TextFieldPredefinedListEditorSettings"):
                return [One(field, content, part, "Text", name, isLong: false)];
            case "MarkdownField" when !isShared:
                return [One(field, content, part, "Markdown", name, isLong: true)];
            case "HtmlField" when !isShared:
                return [One(field, content, part, "Html", name, isLong: true)];
            case "MultiTextField" when !isShared && field.FieldSettings.Editor != "Country" && !HasOptions(field, "MultiTextFieldSettings"):
                return [Lines(field, content, part, name)];
            default:
                return [];
        }
    }

    private static TextUnit One(ContentPartFieldDefinition field, JsonObject content, string part, string property, string name, bool isLong) =>
        new(name, field.DisplayName, TextUnit.Of(Find(field, content, part)?[property]), isLong, text => Field(field, content, part)[property] = text);

    private static TextUnit Lines(ContentPartFieldDefinition field, JsonObject content, string part, string name) =>
        new(
            name, field.DisplayName, string.Join('\n', List(field, content, part, "Values")), IsLong: false,
            text => Field(field, content, part)["Values"] = new JsonArray([.. text.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Select(t => (JsonNode)t)]));

    private static IEnumerable<TextUnit> Descriptions(ContentPartFieldDefinition field, JsonObject content, string part, string name)
    {
        var paths = List(field, content, part, "Paths");
        var texts = List(field, content, part, "MediaTexts");
        for (var i = 0; i < paths.Count; i++)
        {
            var at = i;
            yield return new($"{name}:alt:{paths[i]}", field.DisplayName, i < texts.Count ? texts[i] : "", IsLong: false, text =>
            {
                var all = List(field, content, part, "MediaTexts").Concat(Enumerable.Repeat("", paths.Count)).Take(paths.Count).ToList();
                all[at] = text;
                Field(field, content, part)["MediaTexts"] = new JsonArray([.. all.Select(t => (JsonNode)t)]);
            });
        }
    }

    private static bool HasOptions(ContentPartFieldDefinition field, string settings) => field.Settings[settings]?["Options"] is JsonArray { Count: > 0 };

    private static List<string> List(ContentPartFieldDefinition field, JsonObject content, string part, string property) =>
        [.. (Find(field, content, part)?[property] as JsonArray ?? []).Select(TextUnit.Of)];

    private static JsonObject? Find(ContentPartFieldDefinition field, JsonObject content, string part) => (content[part] as JsonObject)?[field.Name] as JsonObject;

    private static JsonObject Field(ContentPartFieldDefinition field, JsonObject content, string part)
    {
        var json = TextUnits.Part(content, part);
        return json[field.Name] as JsonObject ?? (JsonObject)(json[field.Name] = new JsonObject());
    }
}
