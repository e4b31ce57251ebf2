using System.Text.Json.Nodes;

namespace AlumniCms.Syndication.Schema;

/// <summary>Builds things of schema.org: what is not known is not said.</summary>
internal static class SchemaJson
{
    /// <summary>A thing of a type.</summary>
    public static JsonObject Thing(string type) => new() { ["@type"] = type };

    /// <summary>Adds a property that has a value.</summary>
    public static JsonObject With(this JsonObject thing, string name, JsonNode? value)
    {
        if (value is not null)
            thing[name] = value;
        return thing;
    }

    /// <summary>A value of schema.org's lists, by its address.</summary>
    public static JsonNode Term(string name) => "https://schema.org/" + name;

    /// <summary>An amount without zeros at its end.</summary>
    public static JsonNode Amount(decimal value) => JsonValue.Create(value / 1.000000000000000000000000000000000m);
}
