using System.Text.Json.Nodes;

using AlumniCms.ContentManagement.Definitions;

namespace AlumniCms.SiteAdministration.Types;

/// <summary>
/// Changes of definitions as the step <c>ReplaceContentDefinition</c> has them: all that is not changed stays as it is, be it understood or not.
/// </summary>
internal static class DefinitionSteps
{
    private const string Parts = "ContentTypePartDefinitionRecords";
    private const string Fields = "ContentPartFieldDefinitionRecords";

    public static JsonObject Type(ContentTypeDefinition type, Action<JsonObject> change)
    {
        var json = ContentDefinitionJson.Write(type);
        change(json);
        return Of(type: json);
    }

    public static JsonObject Part(ContentPartDefinition part, Action<JsonObject> change)
    {
        var json = ContentDefinitionJson.Write(part);
        change(json);
        return Of(part: json);
    }

    public static JsonObject Of(JsonObject? type = null, JsonObject? part = null)
    {
        var step = new JsonObject();
        if (type is not null)
            step["ContentTypes"] = new JsonArray(type);
        if (part is not null)
            step["ContentParts"] = new JsonArray(part);
        return step;
    }

    /// <summary>A part of a type.</summary>
    public static JsonObject NewPart(string name, JsonObject? settings = null) =>
        new() { ["PartName"] = name, ["Name"] = name, ["Settings"] = settings ?? [] };

    public static JsonArray PartsOf(JsonObject type) => (JsonArray)type[Parts]!;

    public static JsonArray FieldsOf(JsonObject part) => (JsonArray)part[Fields]!;

    public static JsonObject EmptyPart(string name) => new() { ["Name"] = name, ["Settings"] = new JsonObject(), [Fields] = new JsonArray() };

    public static JsonObject EmptyType(string name, string displayName, JsonObject settings) =>
        new() { ["Name"] = name, ["DisplayName"] = displayName, ["Settings"] = settings, [Parts] = new JsonArray() };

    /// <summary>The record of that name, or null.</summary>
    public static JsonObject? Find(JsonArray records, string name) =>
        records.OfType<JsonObject>().FirstOrDefault(r => string.Equals(r["Name"]?.ToString(), name, StringComparison.OrdinalIgnoreCase));

    /// <summary>Moves a record by a place; at the end of the list it stays.</summary>
    public static void Move(JsonArray records, string name, int by)
    {
        if (Find(records, name) is not { } record)
            return;
        var to = Math.Clamp(records.IndexOf(record) + by, 0, records.Count - 1);
        records.Remove(record);
        records.Insert(to, record);
    }

    /// <summary>Writes the places of the records as they stand in the list.</summary>
    /// <param name="records">Parts of a type, or fields of a part.</param>
    /// <param name="section">Where the place is written: <c>ContentTypePartSettings</c> or <c>ContentPartFieldSettings</c>.</param>
    public static void Number(JsonArray records, string section)
    {
        foreach (var (record, i) in records.OfType<JsonObject>().Select((r, i) => (r, i)))
            Put((JsonObject)record["Settings"]!, section, "Position", i.ToString(System.Globalization.CultureInfo.InvariantCulture));
    }

    /// <summary>Sets a value of a section of settings, or takes it away where it is null.</summary>
    public static void Put(JsonObject settings, string section, string name, JsonNode? value)
    {
        if (settings[section] is not JsonObject inner)
        {
            if (value is null)
                return;
            settings[section] = inner = [];
        }

        if (value is null)
            inner.Remove(name);
        else
            inner[name] = value;
    }

    /// <summary>Sets a mark: false is written only where it was said before.</summary>
    public static void Put(JsonObject settings, string section, string name, bool value) =>
        Put(settings, section, name, value ? JsonValue.Create(true) : settings[section]?[name] is null ? null : JsonValue.Create(false));
}
