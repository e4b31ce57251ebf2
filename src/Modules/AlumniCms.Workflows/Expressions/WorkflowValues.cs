using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace AlumniCms.Workflows.Expressions;

/// <summary>What expressions can read: the content item of the event, the properties of the run, the last result and the site.</summary>
internal sealed class WorkflowValues
{
    /// <summary>The item as Orchard Core shows it to expressions, its parts below <c>Content</c>; null when there is none.</summary>
    public JsonObject? ContentItem { get; init; }

    /// <summary>Where readers find the item, whole; empty when they do not.</summary>
    public string ItemUrl { get; init; } = "";

    /// <summary>What <c>SetPropertyTask</c> has kept.</summary>
    public JsonObject Properties { get; init; } = [];

    /// <summary>What the last activity came to.</summary>
    public JsonNode? LastResult { get; init; }

    public string SiteName { get; init; } = "";

    /// <summary>What stands at a path such as <c>Workflow.Input.ContentItem.DisplayText</c>; null when nothing does.</summary>
    public JsonNode? Resolve(IReadOnlyList<string> path) => Root(path) is { } root ? Descend(root.Node, path.Skip(root.Length)) : null;

    /// <summary>Whether such a path can hold anything in a workflow of this program.</summary>
    public static bool Knows(IReadOnlyList<string> path) => new WorkflowValues { ContentItem = [] }.Root(path) is not null;

    /// <summary>Goes down from a value by names and places.</summary>
    public static JsonNode? Descend(JsonNode? node, IEnumerable<string> path)
    {
        foreach (var step in path)
            node = node switch
            {
                JsonObject json => Format.WorkflowTypeJson.Find(json, step),
                JsonArray list when int.TryParse(step, NumberStyles.None, CultureInfo.InvariantCulture, out var place) => place < list.Count ? list[place] : null,
                JsonArray list when step is "length" or "size" => JsonValue.Create(list.Count),
                JsonArray list when step is "first" => list.FirstOrDefault(),
                JsonArray list when step is "last" => list.LastOrDefault(),
                JsonValue text when step is "length" or "size" && text.GetValueKind() == JsonValueKind.String => JsonValue.Create(text.ToString().Length),
                _ => null,
            };
        return node;
    }

    private (JsonNode? Node, int Length)? Root(IReadOnlyList<string> path) => path switch
    {
        ["Workflow", "Input", "ContentItem", ..] => (ContentItem, 3),
        ["Workflow", "Properties", "ContentItem", ..] when !Properties.ContainsKey("ContentItem") => (ContentItem, 3),
        ["Workflow", "Properties", ..] => (Properties, 2),
        ["Workflow", "LastResult", ..] => (LastResult, 2),
        ["Workflow", "CorrelationId"] => (ContentItem is null ? null : Format.WorkflowTypeJson.Find(ContentItem, "ContentItemId")?.DeepClone(), 2),
        ["Model", "ContentItem", ..] => (ContentItem, 2),
        ["ContentItem", ..] => (ContentItem, 1),
        ["Site", "SiteName"] => (JsonValue.Create(SiteName), 2),
        _ => null,
    };
}
