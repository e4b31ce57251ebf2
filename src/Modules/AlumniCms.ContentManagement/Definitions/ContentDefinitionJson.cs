using System.Collections.Immutable;
using System.Text.Json.Nodes;

namespace AlumniCms.ContentManagement.Definitions;

/// <summary>Reads and writes definitions in the shape of Orchard Core's step <c>ContentDefinition</c>.</summary>
public static class ContentDefinitionJson
{
    /// <summary>Reads one element of <c>ContentTypes</c>.</summary>
    /// <exception cref="ContentDefinitionException">The element is not of the format's shape.</exception>
    public static ContentTypeDefinition ReadType(JsonNode? node, string path)
    {
        var json = AsObject(node, path);
        var name = ReadName(json, "Name", path);
        var parts = Records(json, "ContentTypePartDefinitionRecords", path).Select(record =>
        {
            var partName = ReadName(record.Json, "PartName", record.Path);
            return new ContentTypePartDefinition(
                partName,
                record.Json["Name"]?.GetValue<string>() ?? partName,
                ReadSettings(record.Json, record.Path));
        });
        return new ContentTypeDefinition(
            name,
            json["DisplayName"]?.ToString() ?? name,
            ReadSettings(json, path),
            [.. parts.OrderBy(p => Position(p.PartSettings.Position))]);
    }

    /// <summary>Reads one element of <c>ContentParts</c>.</summary>
    /// <exception cref="ContentDefinitionException">The element is not of the format's shape.</exception>
    public static ContentPartDefinition ReadPart(JsonNode? node, string path)
    {
        var json = AsObject(node, path);
        var fields = Records(json, "ContentPartFieldDefinitionRecords", path).Select(record =>
            new ContentPartFieldDefinition(
                ReadName(record.Json, "FieldName", record.Path),
                ReadName(record.Json, "Name", record.Path),
                ReadSettings(record.Json, record.Path)));
        return new ContentPartDefinition(
            ReadName(json, "Name", path),
            ReadSettings(json, path),
            [.. fields.OrderBy(f => Position(f.FieldSettings.Position))]);
    }

    /// <summary>Writes a type as an element of <c>ContentTypes</c>.</summary>
    public static JsonObject Write(ContentTypeDefinition type) => new()
    {
        ["Name"] = type.Name,
        ["DisplayName"] = type.DisplayName,
        ["Settings"] = type.Settings.DeepClone(),
        ["ContentTypePartDefinitionRecords"] = new JsonArray([.. type.Parts.Select(part => new JsonObject
        {
            ["PartName"] = part.PartName,
            ["Name"] = part.Name,
            ["Settings"] = part.Settings.DeepClone(),
        })]),
    };

    /// <summary>Writes a part as an element of <c>ContentParts</c>.</summary>
    public static JsonObject Write(ContentPartDefinition part) => new()
    {
        ["Name"] = part.Name,
        ["Settings"] = part.Settings.DeepClone(),
        ["ContentPartFieldDefinitionRecords"] = new JsonArray([.. part.Fields.Select(field => new JsonObject
        {
            ["FieldName"] = field.FieldName,
            ["Name"] = field.Name,
            ["Settings"] = field.Settings.DeepClone(),
        })]),
    };

    /// <summary>A type with another laid over it: settings are merged, parts are added or merged by name.</summary>
    public static ContentTypeDefinition Merge(ContentTypeDefinition below, ContentTypeDefinition above)
    {
        var parts = below.Parts.ToDictionary(p => p.Name, StringComparer.OrdinalIgnoreCase);
        foreach (var part in above.Parts)
            parts[part.Name] = parts.TryGetValue(part.Name, out var former)
                ? new ContentTypePartDefinition(part.PartName, part.Name, SettingsJson.Merge(former.Settings, part.Settings))
                : part;
        return new ContentTypeDefinition(
            below.Name,
            above.DisplayName,
            SettingsJson.Merge(below.Settings, above.Settings),
            [.. parts.Values.OrderBy(p => Position(p.PartSettings.Position))]);
    }

    /// <summary>A part with another laid over it: settings are merged, fields are added or merged by name.</summary>
    public static ContentPartDefinition Merge(ContentPartDefinition below, ContentPartDefinition above)
    {
        var fields = below.Fields.ToDictionary(f => f.Name, StringComparer.OrdinalIgnoreCase);
        foreach (var field in above.Fields)
            fields[field.Name] = fields.TryGetValue(field.Name, out var former)
                ? new ContentPartFieldDefinition(field.FieldName, field.Name, SettingsJson.Merge(former.Settings, field.Settings))
                : field;
        return new ContentPartDefinition(
            below.Name,
            SettingsJson.Merge(below.Settings, above.Settings),
            [.. fields.Values.OrderBy(f => Position(f.FieldSettings.Position))]);
    }

    private static IEnumerable<(JsonObject Json, string Path)> Records(JsonObject json, string property, string path)
    {
        if (json[property] is null)
            return [];
        if (json[property] is not JsonArray array)
            throw new ContentDefinitionException($"{path}.{property}", "is not a list; write […].");
        return array.Select((node, i) => (AsObject(node, $"{path}.{property}[{i}]"), $"{path}.{property}[{i}]"));
    }

    private static JsonObject AsObject(JsonNode? node, string path) =>
        node as JsonObject ?? throw new ContentDefinitionException(path, "is not an object; write {…}.");

    private static JsonObject ReadSettings(JsonObject json, string path) => json["Settings"] switch
    {
        null => [],
        JsonObject settings => (JsonObject)settings.DeepClone(),
        _ => throw new ContentDefinitionException($"{path}.Settings", "is not an object; write {…}."),
    };

    private static string ReadName(JsonObject json, string property, string path)
    {
        var name = (json[property] as JsonValue)?.ToString() ?? "";
        if (name.Length is 0 or > 128 || !char.IsLetter(name[0]) || !name.All(c => char.IsLetterOrDigit(c) || c is '_' or '-'))
            throw new ContentDefinitionException(
                $"{path}.{property}",
                $"'{(name.Length > 40 ? name[..40] + "…" : name)}' is not a name; use a letter, then letters and digits, 128 at most.");
        return name;
    }

    private static decimal Position(string? position) => decimal.TryParse(
        position, System.Globalization.NumberStyles.Number, System.Globalization.CultureInfo.InvariantCulture, out var number)
        ? number
        : 1_000;
}
