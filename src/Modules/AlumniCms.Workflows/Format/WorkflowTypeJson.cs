using System.Collections.Immutable;
using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace AlumniCms.Workflows.Format;

/// <summary>Reads and writes workflows in Orchard Core’s JSON. Names are found whatever their capitals; what is not known is kept.</summary>
internal static class WorkflowTypeJson
{
    /// <summary>Accents stay readable; the text is never put into a page without encoding.</summary>
    public static readonly JsonSerializerOptions Compact = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static readonly JsonSerializerOptions Indented = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, WriteIndented = true, NewLine = "\n" };

    private static readonly string[] OfType = ["WorkflowTypeId", "Name", "IsEnabled", "IsSingleton", "LockTimeout", "LockExpiration", "DeleteFinishedWorkflows", "Activities", "Transitions"];
    private static readonly string[] OfActivity = ["ActivityId", "Name", "X", "Y", "IsStart", "Properties"];
    private static readonly string[] OfTransition = ["Id", "SourceActivityId", "SourceOutcomeName", "DestinationActivityId"];

    /// <summary>Reads a workflow.</summary>
    /// <exception cref="WorkflowFormatException">It is not of the format’s shape.</exception>
    public static WorkflowType Read(JsonObject json)
    {
        RefuseTwins(json, "");
        return new WorkflowType
        {
            WorkflowTypeId = Text(json, "WorkflowTypeId", ""),
            Name = Text(json, "Name", ""),
            IsEnabled = Flag(json, "IsEnabled", ""),
            IsSingleton = Flag(json, "IsSingleton", ""),
            LockTimeout = (long)Number(json, "LockTimeout", ""),
            LockExpiration = (long)Number(json, "LockExpiration", ""),
            DeleteFinishedWorkflows = Flag(json, "DeleteFinishedWorkflows", ""),
            Activities = [.. List(json, "Activities").Select(Activity)],
            Transitions = [.. List(json, "Transitions").Select(Way)],
            Other = Rest(json, OfType),
        };
    }

    public static JsonObject Write(WorkflowType type) => With(
        new JsonObject
        {
            ["WorkflowTypeId"] = type.WorkflowTypeId,
            ["Name"] = type.Name,
            ["IsEnabled"] = type.IsEnabled,
            ["IsSingleton"] = type.IsSingleton,
            ["LockTimeout"] = type.LockTimeout,
            ["LockExpiration"] = type.LockExpiration,
            ["DeleteFinishedWorkflows"] = type.DeleteFinishedWorkflows,
            ["Activities"] = new JsonArray([.. type.Activities.Select(a => With(
                new JsonObject
                {
                    ["ActivityId"] = a.ActivityId,
                    ["Name"] = a.Name,
                    ["X"] = Whole(a.X),
                    ["Y"] = Whole(a.Y),
                    ["IsStart"] = a.IsStart,
                    ["Properties"] = a.Properties.DeepClone(),
                },
                a.Other))]),
            ["Transitions"] = new JsonArray([.. type.Transitions.Select(t => With(
                new JsonObject
                {
                    ["Id"] = t.Id,
                    ["SourceActivityId"] = t.SourceActivityId,
                    ["SourceOutcomeName"] = t.SourceOutcomeName,
                    ["DestinationActivityId"] = t.DestinationActivityId,
                },
                t.Other))]),
        },
        type.Other);

    /// <summary>A property, whatever its capitals; the exact one wins.</summary>
    public static JsonNode? Find(JsonObject json, string name) => json.TryGetPropertyValue(name, out var exact)
        ? exact
        : json.FirstOrDefault(p => string.Equals(p.Key, name, StringComparison.OrdinalIgnoreCase)).Value;

    private static ActivityRecord Activity(JsonNode? node, int index)
    {
        var path = string.Create(CultureInfo.InvariantCulture, $"Activities[{index}]");
        var json = Object(node, path);
        return new ActivityRecord
        {
            ActivityId = Text(json, "ActivityId", path),
            Name = Text(json, "Name", path),
            X = Number(json, "X", path),
            Y = Number(json, "Y", path),
            IsStart = Flag(json, "IsStart", path),
            Properties = Find(json, "Properties") switch
            {
                null => [],
                JsonObject properties => (JsonObject)properties.DeepClone(),
                _ => throw new WorkflowFormatException("The properties of an activity are no object.", "Write {…}.", $"{path}.Properties"),
            },
            Other = Rest(json, OfActivity),
        };
    }

    private static Transition Way(JsonNode? node, int index)
    {
        var path = string.Create(CultureInfo.InvariantCulture, $"Transitions[{index}]");
        var json = Object(node, path);
        return new Transition
        {
            Id = (long)Number(json, "Id", path),
            SourceActivityId = Text(json, "SourceActivityId", path),
            SourceOutcomeName = Text(json, "SourceOutcomeName", path),
            DestinationActivityId = Text(json, "DestinationActivityId", path),
            Other = Rest(json, OfTransition),
        };
    }

    private static JsonObject Object(JsonNode? node, string path)
    {
        var json = node as JsonObject ?? throw new WorkflowFormatException("This is no object.", "Write {…}.", path);
        RefuseTwins(json, path);
        return json;
    }

    private static JsonArray List(JsonObject json, string name) => Find(json, name) switch
    {
        null => [],
        JsonArray list => list,
        _ => throw new WorkflowFormatException($"“{name}” is no list.", "Write […].", name),
    };

    private static string Text(JsonObject json, string name, string path) => Find(json, name) switch
    {
        null => "",
        JsonValue value when value.TryGetValue<string>(out var text) => text,
        _ => throw new WorkflowFormatException($"“{name}” is no text.", "Write \"…\".", At(path, name)),
    };

    private static bool Flag(JsonObject json, string name, string path) => Find(json, name) switch
    {
        null => false,
        JsonValue value when value.TryGetValue<bool>(out var flag) => flag,
        _ => throw new WorkflowFormatException($"“{name}” is neither true nor false.", "Write true or false.", At(path, name)),
    };

    private static double Number(JsonObject json, string name, string path) => Find(json, name) switch
    {
        null => 0,
        JsonValue value when value.GetValueKind() == JsonValueKind.Number
            && double.TryParse(value.ToJsonString(), NumberStyles.Float, CultureInfo.InvariantCulture, out var number) && Math.Abs(number) < 1e15 => number,
        _ => throw new WorkflowFormatException($"“{name}” is no number of a reasonable size.", "Write a number such as 0.", At(path, name)),
    };

    private static JsonValue Whole(double number) => number == Math.Truncate(number) ? JsonValue.Create((long)number) : JsonValue.Create(number);

    private static string At(string path, string name) => path.Length == 0 ? name : $"{path}.{name}";

    private static void RefuseTwins(JsonObject json, string path)
    {
        var seen = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach (var (name, _) in json)
            if (!seen.Add(name))
                throw new WorkflowFormatException($"“{name}” stands there twice, in other capitals.", "Keep one of the two.", At(path, name));
    }

    private static JsonObject Rest(JsonObject json, string[] known) =>
        new(json.Where(p => !known.Contains(p.Key, StringComparer.OrdinalIgnoreCase)).Select(p => KeyValuePair.Create(p.Key, p.Value?.DeepClone())));

    private static JsonObject With(JsonObject written, JsonObject other)
    {
        foreach (var (name, value) in other)
            written[name] = value?.DeepClone();
        return written;
    }
}
