using System.Collections.Immutable;
using System.Text.Json.Nodes;

namespace AlumniCms.Editorial.Definitions;

/// <summary>A workflow as the recipe step <c>EditorialWorkflow</c> writes it.</summary>
public static class EditorialWorkflowJson
{
    private const int MostStates = 30;
    private const int MostTransitions = 100;
    private const int LongestName = 64;
    private const int LongestText = 100;

    /// <summary>Reads a workflow.</summary>
    /// <exception cref="EditorialWorkflowException">It is not as the format says; path and mend are named.</exception>
    public static EditorialWorkflow Read(JsonNode? node)
    {
        var workflow = ReadShape(node, isDraft: false);
        EditorialWorkflowRules.Check(workflow, MostStates, MostTransitions);
        return workflow;
    }

    /// <summary>Reads a workflow that is still being written in a form: what is missing is left empty, and nothing is held together yet.</summary>
    internal static EditorialWorkflow ReadDraft(JsonNode? node) => ReadShape(node, isDraft: true);

    private static EditorialWorkflow ReadShape(JsonNode? node, bool isDraft)
    {
        var json = Object(node, "");
        var states = List(json, "States", "").Select((s, i) => State(s, $"States[{i}]", isDraft)).ToImmutableArray();
        var transitions = List(json, "Transitions", "").Select((t, i) => Transition(t, $"Transitions[{i}]", isDraft)).ToImmutableArray();
        return new EditorialWorkflow
        {
            Name = Name(json, "Name", ""),
            DisplayName = Words(json, "DisplayName", "") ?? Name(json, "Name", ""),
            ContentTypes = Texts(json, "ContentTypes", ""),
            TwoPersons = Flag(json, "TwoPersons", ""),
            States = states,
            Transitions = transitions,
        };
    }

    /// <summary>Writes a workflow; what is read again is the same.</summary>
    public static JsonObject Write(EditorialWorkflow workflow) => new()
    {
        ["Name"] = workflow.Name,
        ["DisplayName"] = workflow.DisplayName,
        ["ContentTypes"] = Write(workflow.ContentTypes),
        ["TwoPersons"] = workflow.TwoPersons,
        ["States"] = new JsonArray([.. workflow.States.Select(Write)]),
        ["Transitions"] = new JsonArray([.. workflow.Transitions.Select(Write)]),
    };

    private static JsonObject Write(WorkflowState state)
    {
        var json = new JsonObject { ["Name"] = state.Name, ["DisplayName"] = state.DisplayName, ["Kind"] = state.Kind.ToString() };
        if (state.Waits)
            json["Waits"] = true;
        if (state.WhenChanged is not null)
            json["WhenChanged"] = state.WhenChanged;
        return json;
    }

    private static JsonObject Write(WorkflowTransition transition)
    {
        var json = new JsonObject
        {
            ["Name"] = transition.Name,
            ["DisplayName"] = transition.DisplayName,
            ["From"] = Write(transition.From),
            ["To"] = transition.To,
            ["Permissions"] = Write(transition.Permissions),
        };
        if (transition.Requires.Length > 0)
            json["Requires"] = Write(transition.Requires.Select(r => r.ToString()));
        if (transition.Notifies.Length > 0)
            json["Notifies"] = Write(transition.Notifies.Select(r => r.ToString()));
        if (transition.Approves)
            json["Approves"] = true;
        return json;
    }

    private static JsonArray Write(IEnumerable<string> texts) => new([.. texts.Select(t => (JsonNode)t)]);

    private static WorkflowState State(JsonNode? node, string path, bool isDraft)
    {
        var json = Object(node, path);
        return new WorkflowState
        {
            Name = Name(json, "Name", path),
            DisplayName = Words(json, "DisplayName", path) ?? (isDraft ? "" : Name(json, "Name", path)),
            Kind = Property(json, "Kind") is null ? StateKind.Draft : One<StateKind>(Words(json, "Kind", path), $"{path}.Kind"),
            Waits = Flag(json, "Waits", path),
            WhenChanged = Words(json, "WhenChanged", path),
        };
    }

    private static WorkflowTransition Transition(JsonNode? node, string path, bool isDraft)
    {
        var json = Object(node, path);
        return new WorkflowTransition
        {
            Name = Name(json, "Name", path),
            DisplayName = Words(json, "DisplayName", path) ?? (isDraft ? "" : Name(json, "Name", path)),
            From = Texts(json, "From", path),
            To = Words(json, "To", path) ?? (isDraft ? "" : null) ?? throw new EditorialWorkflowException($"A transition leads nowhere.", $"Write \"To\": the name of a state.", $"{path}.To"),
            Permissions = Texts(json, "Permissions", path),
            Requires = Many<WorkflowDemand>(json, "Requires", path),
            Notifies = Many<WorkflowAudience>(json, "Notifies", path),
            Approves = Flag(json, "Approves", path),
        };
    }

    private static ImmutableArray<T> Many<T>(JsonObject json, string name, string path)
        where T : struct, Enum =>
        [.. Texts(json, name, path).Select((text, i) => One<T>(text, $"{Join(path, name)}[{i}]"))];

    private static T One<T>(string? text, string path)
        where T : struct, Enum =>
        text is { Length: > 0 } && text.All(char.IsAsciiLetter) && Enum.TryParse<T>(text, ignoreCase: true, out var value) && Enum.IsDefined(value)
            ? value
            : throw new EditorialWorkflowException($"'{text}' is not known here.", $"Write one of {string.Join(", ", Enum.GetNames<T>())}.", path);

    private static JsonObject Object(JsonNode? node, string path)
    {
        var place = path.Length == 0 ? "$" : path;
        if (node is not JsonObject json)
            throw new EditorialWorkflowException($"This is not an object.", $"Write an object that has a \"Name\".", place);
        try
        {
            // Properties that stand there twice come to light only when somebody looks into the object.
            _ = json.Count;
            return json;
        }
        catch (ArgumentException)
        {
            throw new EditorialWorkflowException($"A property stands here twice.", $"Write it once.", place);
        }
    }

    private static JsonNode? Property(JsonObject json, string name) =>
        json.FirstOrDefault(p => string.Equals(p.Key, name, StringComparison.OrdinalIgnoreCase)).Value;

    private static IReadOnlyList<JsonNode?> List(JsonObject json, string name, string path) => Property(json, name) switch
    {
        null => [],
        JsonArray list => [.. list],
        _ => throw new EditorialWorkflowException($"'{name}' is not a list.", $"Write […].", Join(path, name)),
    };

    private static ImmutableArray<string> Texts(JsonObject json, string name, string path) =>
        [.. List(json, name, path).Select((node, i) => node is JsonValue value && value.TryGetValue<string>(out var text) && text.Length is > 0 and <= LongestText && !text.Any(char.IsControl)
            ? text
            : throw new EditorialWorkflowException($"An entry of '{name}' is not a name.", $"Write \"…\".", $"{Join(path, name)}[{i}]"))];

    private static string? Words(JsonObject json, string name, string path) => Property(json, name) switch
    {
        null => null,
        JsonValue value when value.TryGetValue<string>(out var text) && text.Length <= LongestText && !text.Any(char.IsControl) => text.Trim().Length == 0 ? null : text.Trim(),
        _ => throw new EditorialWorkflowException($"'{name}' is not a text of at most {LongestText} characters.", $"Write \"…\".", Join(path, name)),
    };

    private static string Name(JsonObject json, string name, string path) =>
        Words(json, name, path) is { Length: <= LongestName } text && text.All(c => char.IsAsciiLetterOrDigit(c) || c is '-' or '_')
            ? text
            : throw new EditorialWorkflowException($"A name is missing, longer than {LongestName} characters, or not made of letters, digits, - and _.", $"Write \"Name\": \"InReview\".", Join(path, name));

    private static bool Flag(JsonObject json, string name, string path) => Property(json, name) switch
    {
        null => false,
        JsonValue value when value.TryGetValue<bool>(out var flag) => flag,
        _ => throw new EditorialWorkflowException($"'{name}' is neither true nor false.", $"Write true or false.", Join(path, name)),
    };

    private static string Join(string path, string name) => path.Length == 0 ? name : $"{path}.{name}";
}
