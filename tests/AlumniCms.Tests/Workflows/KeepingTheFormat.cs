using System.Collections.Immutable;
using System.Text.Json.Nodes;
using AlumniCms.Workflows.Format;
using FsCheck;
using FsCheck.Fluent;

namespace AlumniCms.Tests.Workflows;

public sealed class KeepingTheFormat
{
    // As Orchard Core 2 and 3 export it, with properties that this program has no use for.
    private const string Exported =
        """
        {
          "WorkflowTypeId": "4d2yfnq5mrbsx4rvgd3zrx8wwc", "Name": "Article published", "IsEnabled": true, "IsSingleton": false,
          "LockTimeout": 0, "LockExpiration": 0, "DeleteFinishedWorkflows": true, "VersionId": "4abc", "Variables": [ { "Name": "total" } ],
          "Activities": [
            { "ActivityId": "47899c3q5pkqhyrcnawnmay35d", "Name": "ContentPublishedEvent", "X": 20, "Y": 30.5, "IsStart": true,
              "Properties": { "ContentTypeFilter": ["Article"], "ActivityMetadata": { "Title": "Au début" } }, "Retry": { "Max": 3 } },
            { "ActivityId": "4g9qcpfd711by7yrj1jcr425cz", "Name": "ScriptTask", "X": 400, "Y": 30, "IsStart": false,
              "Properties": { "Script": { "Expression": "log('Warning', 'é')" } } }
          ],
          "Transitions": [ { "Id": 7, "SourceActivityId": "47899c3q5pkqhyrcnawnmay35d", "SourceOutcomeName": "Done", "DestinationActivityId": "4g9qcpfd711by7yrj1jcr425cz", "Label": null } ]
        }
        """;

    private static readonly Gen<string> Words = Gen.Elements("a", "Été", "4x", "Done", "", "{{ x }}", "é\"\\\n", "مرحبا");

    private static readonly Gen<JsonNode?> Values = Gen.OneOf(
        Words.Select(w => (JsonNode?)JsonValue.Create(w)),
        Gen.Choose(-9, 9999).Select(n => (JsonNode?)JsonValue.Create(n)),
        Gen.Elements(true, false).Select(b => (JsonNode?)JsonValue.Create(b)),
        Gen.Constant((JsonNode?)null),
        Words.ArrayOf().Select(l => (JsonNode?)new JsonArray([.. l.Select(w => (JsonNode?)JsonValue.Create(w))])));

    private static readonly Gen<JsonObject> Objects = Gen.Elements("Extra", "Retry", "Version", "été").Zip(Values).ArrayOf()
        .Select(list => new JsonObject(list.DistinctBy(p => p.Item1).Select(p => KeyValuePair.Create(p.Item1, p.Item2?.DeepClone()))));

    private static readonly Gen<ActivityRecord> Activities =
        from id in Words from name in Words from x in Gen.Choose(-500, 5000) from start in Gen.Elements(true, false) from properties in Objects from other in Objects
        select new ActivityRecord { ActivityId = id, Name = name, X = x, Y = x / 2.0, IsStart = start, Properties = properties, Other = other };

    private static readonly Gen<Transition> Transitions =
        from id in Gen.Choose(0, 99) from source in Words from outcome in Words from destination in Words from other in Objects
        select new Transition { Id = id, SourceActivityId = source, SourceOutcomeName = outcome, DestinationActivityId = destination, Other = other };

    private static readonly Arbitrary<WorkflowType> Types =
        (from id in Words from name in Words from enabled in Gen.Elements(true, false) from timeout in Gen.Choose(0, 9999)
         from activities in Activities.ArrayOf() from transitions in Transitions.ArrayOf() from other in Objects
         select new WorkflowType
         {
             WorkflowTypeId = id, Name = name, IsEnabled = enabled, IsSingleton = !enabled, LockTimeout = timeout, DeleteFinishedWorkflows = enabled,
             Activities = ImmutableArray.Create(activities), Transitions = ImmutableArray.Create(transitions), Other = other,
         }).ToArbitrary();

    [Fact]
    public void Loses_nothing_on_the_way_in_and_out() => Check.QuickThrowOnFailure(Prop.ForAll(Types, type =>
    {
        var written = WorkflowTypeJson.Write(type);
        var again = WorkflowTypeJson.Write(WorkflowTypeJson.Read((JsonObject)JsonNode.Parse(written.ToJsonString())!));
        return JsonNode.DeepEquals(JsonNode.Parse(written.ToJsonString()), JsonNode.Parse(again.ToJsonString()));
    }));

    [Fact]
    public void Gives_back_what_Orchard_Core_has_exported() =>
        Assert.True(JsonNode.DeepEquals(JsonNode.Parse(Exported), JsonNode.Parse(WorkflowTypeJson.Write(WorkflowTypeJson.Read((JsonObject)JsonNode.Parse(Exported)!)).ToJsonString())));

    [Fact]
    public void Finds_names_whatever_their_capitals()
    {
        var type = WorkflowTypeJson.Read((JsonObject)JsonNode.Parse("""{"workflowTypeId":"w","name":"N","isEnabled":true,"activities":[{"activityId":"a","name":"LogTask","properties":{"text":{"expression":"x"}}}]}""")!);

        Assert.Equal(("w", "N", true), (type.WorkflowTypeId, type.Name, type.IsEnabled));
        Assert.Equal("x", type.Activities[0].Expression("Text"));
    }

    [Theory]
    [InlineData("{\"Activities\":[]}")]
    [InlineData("[{\"Activities\":[]}]")]
    [InlineData("{\"name\":\"WorkflowType\",\"data\":[{\"Activities\":[]}]}")]
    [InlineData("// from a site\n{\"name\":\"r\",\"steps\":[{\"name\":\"content\",\"Data\":[{}]},{\"name\":\"workflowtype\",\"data\":[{\"Activities\":[]},]}]}")]
    public void Finds_the_workflow_in_whatever_holds_it(string pasted) => Assert.Single(PastedWorkflows.Read(pasted));
}
