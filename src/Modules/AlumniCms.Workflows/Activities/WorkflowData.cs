using System.Text.Json.Nodes;

namespace AlumniCms.Workflows.Activities;

/// <summary>What a run has kept.</summary>
internal sealed class WorkflowData
{
    public const int Largest = 128 * 1024;

    private readonly JsonObject _json;

    private WorkflowData(JsonObject json) => _json = json;

    public static WorkflowData Read(string json) => new((JsonObject)JsonNode.Parse(json)!);

    /// <summary>What <c>SetPropertyTask</c> has kept.</summary>
    public JsonObject Properties => Part("Properties");

    public JsonNode? LastResult
    {
        get => _json["LastResult"];
        set => _json["LastResult"] = value;
    }

    /// <summary>The ways by which branches have come to a join.</summary>
    public JsonArray Arrived(string activityId)
    {
        var joins = Part("Joins");
        if (joins[activityId] is JsonArray arrived)
            return arrived;
        var none = new JsonArray();
        joins[activityId] = none;
        return none;
    }

    /// <summary>Forgets who has come to a join, for the next time round.</summary>
    public void Forget(string activityId) => Part("Joins").Remove(activityId);

    public string Write() => _json.ToJsonString(Format.WorkflowTypeJson.Compact);

    private JsonObject Part(string name)
    {
        if (_json[name] is JsonObject part)
            return part;
        var none = new JsonObject();
        _json[name] = none;
        return none;
    }
}
