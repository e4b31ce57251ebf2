using System.Collections.Immutable;
using System.Text.Json.Nodes;

using AlumniCms.Editorial.Definitions;

using FsCheck;
using FsCheck.Fluent;

namespace AlumniCms.Tests.Editorial;

/// <summary>Arbitrary workflows that hold together, and JSON that mostly does not.</summary>
internal static class Workflows
{
    private static readonly Gen<string> Words = Gen.Elements("Relecture", "En cours", "À revoir", "مراجعة", "“Ready”", "<b>", "\\", "a \"b\" c", "x");

    private static readonly Gen<ImmutableArray<string>> Permissions = Gen.NonEmptyListOf(Gen.Elements("PublishContent", "ReviewContent", "EditOwnContent", "Edit_Article"))
        .Select(p => p.Distinct(StringComparer.Ordinal).ToImmutableArray());

    private static readonly Gen<WorkflowDemand> Demand = Gen.Elements(Enum.GetValues<WorkflowDemand>().Where(d => d != WorkflowDemand.Date).ToArray());

    private static readonly Gen<ImmutableArray<WorkflowAudience>> Audiences = Gen.ListOf(Gen.Elements(Enum.GetValues<WorkflowAudience>()))
        .Select(a => a.Distinct().ToImmutableArray());

    private static readonly Gen<bool> Flag = Gen.Elements(true, false);

    /// <summary>Workflows of two to nine states with one way at least to readers.</summary>
    public static Arbitrary<EditorialWorkflow> Valid { get; } = (
        from drafts in Gen.Choose(1, 6)
        from kinds in Gen.SubListOf(StateKind.Scheduled, StateKind.Archived)
        from states in Gen.CollectToList(Enumerable.Range(0, drafts + 1 + kinds.Count), i => State(i, drafts, i < drafts ? StateKind.Draft : i == drafts ? StateKind.Published : kinds[i - drafts - 1]))
        from count in Gen.Choose(0, 8)
        from transitions in Gen.CollectToList(Enumerable.Range(0, count), i => Transition($"T{i}", states))
        from way in Gen.Constant(new WorkflowTransition { Name = "Way", DisplayName = "Way", From = [states[0].Name], To = states[drafts].Name, Permissions = ["PublishContent"] })
        from twoPersons in Flag
        from types in Gen.SubListOf("Article", "Event", "Page")
        from name in Words
        select new EditorialWorkflow
        {
            Name = "Own-1",
            DisplayName = name,
            TwoPersons = twoPersons,
            ContentTypes = [.. types],
            States = [.. states],
            Transitions = [.. transitions, way],
        }).ToArbitrary();

    /// <summary>The workflow that comes with the program, with one value put elsewhere, taken away or doubled.</summary>
    public static Arbitrary<string> Damaged { get; } = (
        from place in Gen.Choose(0, 10_000)
        from piece in Gen.Elements("null", "1", "\"\"", "\"Published\"", "\"Scheduled\"", "[]", "{}", "[[]]", "true", "\"\\u0000\"", "\"Draft, Published\"", "-1e999", "\"a b\"", "{\"Name\":\"A\",\"Name\":\"A\"}")
        select Replace(place, piece)).ToArbitrary();

    private static Gen<WorkflowState> State(int number, int drafts, StateKind kind) =>
        from words in Words
        from waits in Flag
        from falls in Gen.Choose(-2, drafts - 1)
        select new WorkflowState { Name = $"S_{number}", DisplayName = words, Kind = kind, Waits = waits, WhenChanged = falls < 0 ? null : $"S_{falls}" };

    private static Gen<WorkflowTransition> Transition(string name, IList<WorkflowState> states) =>
        from to in Gen.Elements(states.ToArray())
        from origins in Gen.NonEmptyListOf(Gen.Elements(states.Where(s => to.Kind != StateKind.Archived || s.Kind == StateKind.Published).ToArray()))
        from words in Words
        from permissions in Permissions
        from demands in Gen.ListOf(Demand)
        from audiences in Audiences
        from approves in Flag
        select new WorkflowTransition
        {
            Name = name,
            DisplayName = words,
            From = [.. origins.Select(s => s.Name).Distinct(StringComparer.Ordinal)],
            To = to.Name,
            Permissions = permissions,
            Requires = [.. demands.Concat(to.Kind == StateKind.Scheduled ? [WorkflowDemand.Date] : []).Distinct()],
            Notifies = audiences,
            Approves = approves,
        };

    private static string Replace(int place, string piece)
    {
        var json = EditorialWorkflowJson.Write(BuiltInWorkflow.Value);
        var all = Values(json).ToList();
        all[place % all.Count].ReplaceWith(JsonValue.Create("@@"));
        return json.ToJsonString().Replace("\"@@\"", piece, StringComparison.Ordinal);
    }

    private static IEnumerable<JsonNode> Values(JsonNode node) => node switch
    {
        JsonObject map => map.SelectMany(p => Inner(p.Value!)),
        JsonArray list => list.SelectMany(v => Inner(v!)),
        _ => [],
    };

    private static IEnumerable<JsonNode> Inner(JsonNode node) => [node, .. Values(node)];
}
