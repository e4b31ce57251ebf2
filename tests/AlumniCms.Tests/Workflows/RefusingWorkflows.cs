using AlumniCms.Workflows.Format;

namespace AlumniCms.Tests.Workflows;

/// <summary>Workflows that must not run, and how each is told.</summary>
public sealed class RefusingWorkflows
{
    private const string Start = """{ "ActivityId": "s", "Name": "ContentPublishedEvent", "IsStart": true }""";

    /// <summary>What cannot even be read.</summary>
    public static TheoryData<string, string> Unreadable => new()
    {
        { "", "Paste the JSON" },
        { "{", "no JSON" },
        { "[]", "no workflow in it" },
        { "42", "no workflow in it" },
        { """{"Activities":{}}""", "no list" },
        { """{"Activities":[1]}""", "no object" },
        { """{"Activities":[],"Name":7}""", "no text" },
        { """{"Activities":[],"IsEnabled":"yes"}""", "neither true nor false" },
        { """{"Activities":[],"LockTimeout":1e400}""", "no number" },
        { """{"Activities":[],"Name":"a","NAME":"b"}""", "twice" },
        { """{"Activities":[],"Name":"a","Name":"b"}""", "no JSON" },
        { $$"""{"Activities":{{new string('[', 100)}}{{new string(']', 100)}}}""", "no JSON" },
        { $$"""{"Activities":[],"Name":"{{new string('x', 300_000)}}"}""", "256 KB" },
    };

    /// <summary>What can be read and not run: activities, transitions, the path of the finding and some of its words.</summary>
    public static TheoryData<string, string, string, string> Unrunnable => new()
    {
        { "", "", "Activities", "no activities" },
        { """{ "ActivityId": "a", "Name": "LogTask", "Properties": { "Text": { "Expression": "x" } } }""", "", "Activities", "Nothing starts" },
        { """{ "ActivityId": "a", "Name": "ForkTask", "IsStart": true, "Properties": { "Forks": ["x"] } }""", "", "Activities[0].IsStart", "cannot start" },
        { $"{Start}, {Start}", "", "Activities[1].ActivityId", "“s”" },
        { """{ "ActivityId": "", "Name": "ContentPublishedEvent", "IsStart": true }""", "", "Activities[0].ActivityId", "missing" },
        { $$"""{{Start}}, { "ActivityId": "a", "Name": "ScriptTask" }""", "", "Activities[1].Name", "IfElseTask" },
        { $$"""{{Start}}, { "ActivityId": "a", "Name": "FormatDiskTask" }""", "", "Activities[1].Name", "not known" },
        { Start, """{ "SourceActivityId": "s", "SourceOutcomeName": "Done", "DestinationActivityId": "nowhere" }""", "Transitions[0].DestinationActivityId", "nowhere" },
        { Start, """{ "SourceActivityId": "nobody", "SourceOutcomeName": "Done", "DestinationActivityId": "s" }""", "Transitions[0].SourceActivityId", "nobody" },
        { Start, """{ "SourceActivityId": "s", "SourceOutcomeName": "Done", "DestinationActivityId": "s" }""", "Activities[0]", "ever waiting" },
        {
            $$"""{{Start}}, { "ActivityId": "a", "Name": "JoinTask" }, { "ActivityId": "b", "Name": "JoinTask" }""",
            """{ "SourceActivityId": "s", "SourceOutcomeName": "Done", "DestinationActivityId": "a" }, { "SourceActivityId": "a", "SourceOutcomeName": "Joined", "DestinationActivityId": "b" }, { "SourceActivityId": "b", "SourceOutcomeName": "Joined", "DestinationActivityId": "a" }""",
            "Activities[1]", "ever waiting"
        },
        { """{ "ActivityId": "t", "Name": "TimerEvent", "IsStart": true, "Properties": { "CronExpression": "every day" } }""", "", "Activities[0].Properties.CronExpression", "five fields" },
        { """{ "ActivityId": "t", "Name": "TimerEvent", "IsStart": true, "Properties": { "CronExpression": "0 0 30 2 *" } }""", "", "Activities[0].Properties.CronExpression", "never comes" },
        { """{ "ActivityId": "t", "Name": "TimerEvent", "IsStart": true }, { "ActivityId": "p", "Name": "PublishContentTask" }""", "", "Activities[1].Properties.Content", "no item" },
        { With("IfElseTask", """ "Condition": { "Expression": "while(true)1" } """), "", "Activities[1].Properties.Condition.Expression", "“while”" },
        { With("IfElseTask", """ "Condition": { "Expression": "input('ContentItem').constructor.constructor('return process')()" } """), "", "Activities[1].Properties.Condition.Expression", "constructor" },
        { With("LogTask", """ "Text": { "Expression": "{% for i in (1..1000000) %}x{% endfor %}" } """), "", "Activities[1].Properties.Text.Expression", "{{ … }}" },
        { With("LogTask", """ "Text": { "Expression": "{{ User.Password }}" } """), "", "Activities[1].Properties.Text.Expression", "not known here" },
        { With("LogTask", """ "Text": { "Expression": "{{ ContentItem | system }}" } """), "", "Activities[1].Properties.Text.Expression", "“system”" },
        { With("HttpRequestTask", """ "Url": { "Expression": "file:///etc/passwd" } """), "", "Activities[1].Properties.Url.Expression", "https://" },
        { With("HttpRequestTask", """ "Url": { "Expression": "https://a:b@example.org" } """), "", "Activities[1].Properties.Url.Expression", "password" },
        { With("HttpRequestTask", """ "Url": { "Expression": "https://example.org" }, "HttpMethod": "TRACE" """), "", "Activities[1].Properties.HttpMethod", "TRACE" },
        { With("HttpRequestTask", """ "Url": { "Expression": "https://example.org" }, "Headers": { "Expression": "Host: inner" } """), "", "Activities[1].Properties.Headers.Expression", "“Host”" },
        { With("UpdateContentTask", """ "ContentProperties": { "Expression": "{ \"Owner\": \"me\" }" } """), "", "Activities[1].Properties.ContentProperties.Expression", "“Owner”" },
        { With("UpdateContentTask", """ "ContentProperties": { "Expression": "not json" } """), "", "Activities[1].Properties.ContentProperties.Expression", "no JSON object" },
        { With("EmailTask", """ "Recipients": { "Expression": "" } """), "", "Activities[1].Properties.Recipients", "empty" },
        { With("ForkTask", """ "Forks": ["A", "a"] """), "", "Activities[1].Properties.Forks", "same name" },
        { With("ContentCreatedEvent", ""), "", "Activities[1].IsStart", "only start" },
    };

    [Theory, MemberData(nameof(Unreadable))]
    public void Says_what_cannot_be_read(string json, string words)
    {
        var refused = Assert.Throws<WorkflowFormatException>(() => PastedWorkflows.Read(json).Select(WorkflowTypeJson.Read).ToList());

        Assert.Contains(words, refused.Message, StringComparison.Ordinal);
    }

    [Theory, MemberData(nameof(Unrunnable))]
    public void Says_what_keeps_a_workflow_from_running(string activities, string transitions, string path, string words)
    {
        var findings = Catalog.Check($$"""{ "Name": "W", "Activities": [{{activities}}], "Transitions": [{{transitions}}] }""");

        Assert.Contains(findings, f => f.Blocks && f.Path == path && f.Message.Contains(words, StringComparison.Ordinal));
    }

    [Fact]
    public void Refuses_more_than_it_can_look_through()
    {
        var many = string.Join(',', Enumerable.Range(0, 201).Select(i => $$"""{ "ActivityId": "{{i}}", "Name": "ContentPublishedEvent", "IsStart": true }"""));

        Assert.True(Assert.Single(Catalog.Check($$"""{ "Activities": [{{many}}] }""")).Blocks);
    }

    [Fact]
    public void Lets_a_circle_pass_that_waits_for_a_timer()
    {
        var findings = Catalog.Check(
            $$"""
            { "Activities": [{{Start}}, { "ActivityId": "l", "Name": "LogTask", "Properties": { "Text": { "Expression": "x" } } }, { "ActivityId": "t", "Name": "TimerEvent" }],
              "Transitions": [ { "SourceActivityId": "s", "SourceOutcomeName": "Done", "DestinationActivityId": "l" }, { "SourceActivityId": "l", "SourceOutcomeName": "Done", "DestinationActivityId": "t" }, { "SourceActivityId": "t", "SourceOutcomeName": "Done", "DestinationActivityId": "l" } ] }
            """);

        Assert.Empty(findings);
    }

    [Fact]
    public void Remarks_on_what_is_done_otherwise_without_holding_it_back()
    {
        var findings = Catalog.Check($$"""{ "Activities": [{{With("EmailTask", """ "Recipients": { "Expression": "a@example.org" }, "Sender": { "Expression": "b@example.org" }, "Subject": { "Expression": "x" }, "HtmlBody": { "Expression": "<p>x</p>" } """)}}], "Transitions": [ { "SourceActivityId": "s", "SourceOutcomeName": "Finished", "DestinationActivityId": "a" } ] }""");

        Assert.DoesNotContain(findings, f => f.Blocks);
        Assert.Equal(["Activities[1].Properties.Sender", "Activities[1].Properties.HtmlBody", "Transitions[0].SourceOutcomeName"], findings.Select(f => f.Path));
    }

    private static string With(string name, string properties) => $$"""{{Start}}, { "ActivityId": "a", "Name": "{{name}}", "Properties": { {{properties}} } }""";
}
