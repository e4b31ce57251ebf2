using System.Text.Json.Nodes;

using AlumniCms.ContentManagement.Definitions;

namespace AlumniCms.Translation.Shared;

/// <summary>The values of an item that are one for all languages.</summary>
internal static class SharedValues
{
    /// <summary>Whether the type has any.</summary>
    public static bool Any(ContentTypeDefinition type, ContentModel model) => Fields(type, model).Any();

    /// <summary>Writes the source’s values into a translation and says whether they were others. Words inside a value stay.</summary>
    public static bool Copy(ContentTypeDefinition type, ContentModel model, JsonObject source, JsonObject translation)
    {
        var changed = false;
        foreach (var (part, field) in Fields(type, model))
        {
            var own = (translation[part] as JsonObject)?[field.Name] as JsonObject;
            var wanted = Wanted(field, (source[part] as JsonObject)?[field.Name] as JsonObject, own);
            if (JsonNode.DeepEquals(own, wanted))
                continue;
            changed = true;
            if (translation[part] is not JsonObject json)
                translation[part] = json = [];
            if (wanted is null)
                json.Remove(field.Name);
            else
                json[field.Name] = wanted;
        }

        return changed;
    }

    private static IEnumerable<(string Part, ContentPartFieldDefinition Field)> Fields(ContentTypeDefinition type, ContentModel model) =>
        type.Parts.SelectMany(p => (model.FindPart(p.PartName)?.Fields ?? []).Where(f => f.IsShared).Select(f => (p.Name, f)));

    private static JsonObject? Wanted(ContentPartFieldDefinition field, JsonObject? theirs, JsonObject? own)
    {
        var wanted = (JsonObject?)theirs?.DeepClone();
        if (wanted is null || own is null)
            return wanted;
        if (field.FieldName == "MediaField")
            wanted["MediaTexts"] = Descriptions(wanted, own);
        else if (field.FieldName == "LinkField" && own["Text"] is JsonValue words && !string.IsNullOrWhiteSpace(words.ToString()))
            wanted["Text"] = words.DeepClone();
        return wanted;
    }

    // A picture that stays keeps the words of the language; a new one comes with the source’s, which are better than none.
    private static JsonArray Descriptions(JsonObject wanted, JsonObject own)
    {
        var (paths, theirs) = (Texts(wanted, "Paths"), Texts(wanted, "MediaTexts"));
        var (ownPaths, ownTexts) = (Texts(own, "Paths"), Texts(own, "MediaTexts"));
        return [.. paths.Select((path, i) => ownPaths.IndexOf(path) is >= 0 and var at && at < ownTexts.Count && ownTexts[at].Length > 0
            ? (JsonNode)ownTexts[at]
            : i < theirs.Count ? theirs[i] : "")];
    }

    private static List<string> Texts(JsonObject value, string name) => [.. (value[name] as JsonArray ?? []).Select(t => t?.ToString() ?? "")];
}
