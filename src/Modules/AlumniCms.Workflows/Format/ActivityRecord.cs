using System.Text.Json.Nodes;

namespace AlumniCms.Workflows.Format;

/// <summary>A step of a workflow as it is written: what it does, and how.</summary>
internal sealed record ActivityRecord
{
    public required string ActivityId { get; init; }

    /// <summary>Orchard Core’s name of what it does, for example <c>EmailTask</c>.</summary>
    public required string Name { get; init; }

    /// <summary>Where it stands in Orchard Core’s drawing.</summary>
    public double X { get; init; }

    /// <inheritdoc cref="X"/>
    public double Y { get; init; }

    public bool IsStart { get; init; }

    public JsonObject Properties { get; init; } = [];

    /// <summary>What the format does not know, kept for the way out.</summary>
    public JsonObject Other { get; init; } = [];

    /// <summary>The title that its author gave it, or null.</summary>
    public string? Title => this["ActivityMetadata"] is JsonObject metadata && metadata["Title"] is JsonValue title && title.TryGetValue<string>(out var text) && !string.IsNullOrWhiteSpace(text) ? text.Trim() : null;

    /// <summary>A property, whatever its capitals.</summary>
    public JsonNode? this[string property] => WorkflowTypeJson.Find(Properties, property);

    /// <summary>A property that is text; null when absent or something else.</summary>
    public string? Text(string property) => this[property] is JsonValue value && value.TryGetValue<string>(out var text) ? text : null;

    /// <summary>A property that is true or false; false when absent.</summary>
    public bool Flag(string property) => this[property] is JsonValue value && value.TryGetValue<bool>(out var flag) && flag;

    /// <summary>The text of an expression, <c>{ "Expression": "…" }</c>; empty when absent.</summary>
    public string Expression(string property) => this[property] switch
    {
        JsonObject json when WorkflowTypeJson.Find(json, "Expression") is JsonValue value && value.TryGetValue<string>(out var text) => text,
        JsonValue value when value.TryGetValue<string>(out var text) => text,
        _ => "",
    };

    /// <summary>A property that is a list of texts; empty ones fall away.</summary>
    public IReadOnlyList<string> Texts(string property) =>
        this[property] is JsonArray list ? [.. list.OfType<JsonValue>().Select(v => v.ToString()).Where(v => v.Length > 0)] : [];
}
