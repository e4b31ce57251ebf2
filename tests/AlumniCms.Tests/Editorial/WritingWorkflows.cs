using System.Text.Json.Nodes;

using AlumniCms.Editorial.Definitions;

using FsCheck;
using FsCheck.Fluent;

namespace AlumniCms.Tests.Editorial;

/// <summary>A workflow as a recipe holds it.</summary>
public sealed class WritingWorkflows
{
    [Fact]
    public void Reads_what_it_writes() => Check.QuickThrowOnFailure(Prop.ForAll(
        Workflows.Valid, workflow => IsSame(workflow, Again(workflow)) && workflow == Again(workflow)));

    [Fact]
    public void Reads_nothing_damaged_but_by_saying_where() => Check.One(
        Config.QuickThrowOnFailure.WithMaxTest(2_000),
        Prop.ForAll(Workflows.Damaged, json => IsReadOrRefused(json)));

    [Theory]
    [InlineData("null")]
    [InlineData("[]")]
    [InlineData("3")]
    [InlineData("{}")]
    [InlineData("\"Standard\"")]
    [InlineData("{\"States\":[{\"name\":\"A\",\"NAME\":\"A\",\"name\":\"B\"}]}")]
    [InlineData("{\"Name\":\"A\",\"Name\":\"A\"}")]
    public void Refuses_what_is_no_workflow_at_all(string json) =>
        Assert.Throws<EditorialWorkflowException>(() => EditorialWorkflowJson.Read(JsonNode.Parse(json)));

    [Fact]
    public void Takes_names_of_any_case_and_little_more_than_them()
    {
        var workflow = EditorialWorkflowJson.Read(JsonNode.Parse(
            """
            {
              "name": "Short",
              "states": [{ "name": "Draft" }, { "name": "Out", "kind": "published" }],
              "transitions": [{ "name": "Go", "from": ["DRAFT"], "to": "out", "permissions": ["PublishContent"] }]
            }
            """));

        Assert.Equal(("Short", "Draft", "Out"), (workflow.DisplayName, workflow.Initial.DisplayName, workflow.OfKind(StateKind.Published)!.Name));
        Assert.Equal("Go", Assert.Single(workflow.From(workflow.Initial, StateKind.Published)).Name);
        Assert.Equal((false, 0), (workflow.TwoPersons, workflow.ContentTypes.Length));
    }

    [Fact]
    public void Comes_with_a_way_from_each_state_of_the_one_that_is_built_in()
    {
        var workflow = BuiltInWorkflow.Value;

        Assert.All(workflow.States, s => Assert.NotEmpty(workflow.From(s)));
        Assert.All(workflow.States.Where(s => s.Kind != StateKind.Published), s => Assert.NotEmpty(workflow.From(s, StateKind.Published)));
        Assert.True(IsSame(workflow, Again(workflow)));
    }

    private static EditorialWorkflow Again(EditorialWorkflow workflow) =>
        EditorialWorkflowJson.Read(JsonNode.Parse(EditorialWorkflowJson.Write(workflow).ToJsonString()));

    // Workflows are equal when they are written alike: what is not written would be equal too, so each value is looked at.
    private static bool IsSame(EditorialWorkflow one, EditorialWorkflow other) =>
        (one.Name, one.DisplayName, one.TwoPersons) == (other.Name, other.DisplayName, other.TwoPersons)
        && one.ContentTypes.SequenceEqual(other.ContentTypes, StringComparer.Ordinal)
        && one.States.SequenceEqual(other.States)
        && one.Transitions.Length == other.Transitions.Length
        && one.Transitions.Zip(other.Transitions).All(t => IsSame(t.First, t.Second));

    private static bool IsSame(WorkflowTransition one, WorkflowTransition other) =>
        (one.Name, one.DisplayName, one.To, one.Approves) == (other.Name, other.DisplayName, other.To, other.Approves)
        && one.From.SequenceEqual(other.From, StringComparer.Ordinal)
        && one.Permissions.SequenceEqual(other.Permissions, StringComparer.Ordinal)
        && one.Requires.SequenceEqual(other.Requires)
        && one.Notifies.SequenceEqual(other.Notifies);

    private static bool IsReadOrRefused(string json)
    {
        try
        {
            var read = EditorialWorkflowJson.Read(JsonNode.Parse(json));
            return IsSame(read, Again(read));
        }
        catch (EditorialWorkflowException exception)
        {
            return exception is { Path.Length: > 0, Problem.Length: > 0, Mend.Length: > 0 };
        }
    }
}
