using System.Text.Json.Nodes;

using AlumniCms.Workflows.Format;
using AlumniCms.Workflows.Models;

namespace AlumniCms.Workflows.Running;

/// <summary>Reads what is stored: it was read once before it was stored.</summary>
internal static class WorkflowTypeReader
{
    public static WorkflowType Read(WorkflowTypeRow row) => WorkflowTypeJson.Read((JsonObject)JsonNode.Parse(row.Json)!);
}
