using System.Text.Json.Nodes;
using AlumniCms.Workflows.Activities;
using AlumniCms.Workflows.Expressions;
using AlumniCms.Workflows.Format;
using AlumniCms.Workflows.Models;

namespace AlumniCms.Tests.Workflows;

/// <summary>The activities that need no database.</summary>
public sealed class DoingActivities
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("""{ "Condition": { "Expression": "input('ContentItem').ContentType == 'Article'" } }""", "True")]
    [InlineData("""{ "Condition": { "Expression": "false" } }""", "False")]
    [InlineData("""{ "Syntax": "Liquid", "LiquidCondition": { "Expression": " {{ ContentItem.Published }} " } }""", "True")]
    [InlineData("""{ "Syntax": 1, "LiquidCondition": { "Expression": "{{ ContentItem.Missing }}" } }""", "False")]
    public async Task IfElseTask_chooses_by_its_condition(string properties, string outcome) =>
        Assert.Equal([outcome], (await DoAsync(new IfElseTask(), Catalog.Activity("a", "IfElseTask", properties))).Outcomes);

    [Fact]
    public async Task ForkTask_goes_all_its_ways() =>
        Assert.Equal(["Mail", "Log"], (await DoAsync(new ForkTask(), Catalog.Activity("a", "ForkTask", """{ "Forks": ["Mail", "Log"] }"""))).Outcomes);

    [Theory]
    [InlineData("""{ "PropertyName": "N", "Value": { "Expression": "property('N') + 1" } }""", "3")]
    [InlineData("""{ "PropertyName": "N", "Value": { "Expression": "\"x\"" } }""", "\"x\"")]
    [InlineData("""{ "PropertyName": "N", "Syntax": "Liquid", "LiquidValue": { "Expression": "n{{ Workflow.Properties.N }}" } }""", "\"n2\"")]
    [InlineData("""{ "PropertyName": "N" }""", "null")]
    public async Task SetPropertyTask_keeps_a_value(string properties, string kept)
    {
        var data = WorkflowData.Read("""{ "Properties": { "N": 2 } }""");

        await DoAsync(new SetPropertyTask(), Catalog.Activity("a", "SetPropertyTask", properties), data);

        Assert.Equal(kept, WorkflowData.Read(data.Write()).Properties["N"]?.ToJsonString() ?? "null");
    }

    [Fact]
    public async Task JoinTask_waits_for_all_and_starts_over()
    {
        var data = WorkflowData.Read("{}");

        Assert.Equal(["", "Joined", "", "Joined"], await JoinAsync("WaitAll", data, "@a_Done", "@b_Done", "@b_Done", "@a_Done"));
    }

    [Fact]
    public async Task JoinTask_goes_on_once_with_the_first()
    {
        var data = WorkflowData.Read("{}");

        Assert.Equal(["Joined", "", "Joined", ""], await JoinAsync("WaitAny", data, "@b_Done", "@a_Done", "@a_Done", "@b_Done"));
    }

    private static async Task<List<string>> JoinAsync(string mode, WorkflowData data, params string[] ways)
    {
        var join = Catalog.Activity("j", "JoinTask", $$"""{ "Mode": "{{mode}}" }""");
        var type = new WorkflowType
        {
            WorkflowTypeId = "w", Name = "W", Activities = [join],
            Transitions = [.. new[] { "a", "b" }.Select(s => new Transition { SourceActivityId = s, SourceOutcomeName = "Done", DestinationActivityId = "j" })],
        };
        var outcomes = new List<string>();
        foreach (var way in ways)
            outcomes.Add(string.Join(',', (await DoAsync(new JoinTask(), join, data, type, way)).Outcomes));
        return outcomes;
    }

    private static Task<ActivityResult> DoAsync(Activity activity, ActivityRecord record, WorkflowData? data = null, WorkflowType? type = null, string? way = null)
    {
        data ??= WorkflowData.Read("{}");
        return activity.ExecuteAsync(
            new ActivityContext
            {
                Type = type ?? Catalog.Chain(record),
                Record = record,
                Workflow = new Workflow { Id = "r", WorkflowTypeId = "w", StartKey = "k", Trigger = ContentEvent.Published },
                Token = new WorkflowToken { Id = "t", WorkflowId = "r", ActivityId = record.ActivityId, Way = way },
                Data = data,
                Values = new WorkflowValues { ContentItem = (JsonObject)JsonNode.Parse("""{ "ContentType": "Article", "Published": true }""")!, Properties = data.Properties },
            },
            Cancellation);
    }
}
