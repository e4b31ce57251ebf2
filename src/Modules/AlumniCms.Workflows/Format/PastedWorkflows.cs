using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace AlumniCms.Workflows.Format;

/// <summary>Finds the workflows in what somebody pastes: one workflow, a list of them, a step of a recipe or a whole recipe.</summary>
internal static class PastedWorkflows
{
    /// <summary>The largest workflow that is taken in, in bytes of its JSON.</summary>
    public const int Largest = 256 * 1024;

    private const int Deepest = 32;

    private static readonly JsonDocumentOptions Options = new()
    {
        AllowTrailingCommas = true,
        CommentHandling = JsonCommentHandling.Skip,
        MaxDepth = Deepest,
        AllowDuplicateProperties = false,
    };

    /// <summary>The workflows, in their order.</summary>
    /// <exception cref="WorkflowFormatException">There is none, or it cannot be read.</exception>
    public static IReadOnlyList<JsonObject> Read(string text)
    {
        if (string.IsNullOrWhiteSpace(text))
            throw new WorkflowFormatException("There is nothing to read.", "Paste the JSON of a workflow.", "");
        if (Encoding.UTF8.GetByteCount(text) > Largest)
            throw new WorkflowFormatException("This is more than 256 KB.", "Bring one workflow at a time.", "");
        try
        {
            return Find(JsonNode.Parse(text, documentOptions: Options));
        }
        catch (JsonException exception)
        {
            var where = exception.LineNumber is { } line ? FormattableString.Invariant($"line {line + 1}, column {exception.BytePositionInLine + 1}") : "";
            throw new WorkflowFormatException("This is no JSON that can be read.", "Look for a missing bracket, comma or quotation mark.", where);
        }
    }

    private static IReadOnlyList<JsonObject> Find(JsonNode? node)
    {
        var found = node switch
        {
            JsonArray list => Objects(list),
            JsonObject json when WorkflowTypeJson.Find(json, "steps") is JsonArray steps => [.. steps.OfType<JsonObject>().Where(IsStep).SelectMany(Data)],
            JsonObject json when WorkflowTypeJson.Find(json, "data") is JsonArray => Data(json),
            JsonObject json when WorkflowTypeJson.Find(json, "Activities") is not null => [json],
            _ => [],
        };
        return found.Count > 0
            ? found
            : throw new WorkflowFormatException("There is no workflow in it.", "Paste a workflow with “Activities” and “Transitions”, or a recipe with a step “WorkflowType”.", "");
    }

    private static bool IsStep(JsonObject step) =>
        WorkflowTypeJson.Find(step, "name") is JsonValue name && string.Equals(name.ToString(), "WorkflowType", StringComparison.OrdinalIgnoreCase);

    private static IReadOnlyList<JsonObject> Data(JsonObject step) => WorkflowTypeJson.Find(step, "data") is JsonArray data ? Objects(data) : [];

    private static List<JsonObject> Objects(JsonArray list) => [.. list.OfType<JsonObject>()];
}
