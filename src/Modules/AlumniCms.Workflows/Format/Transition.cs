using System.Text.Json.Nodes;

namespace AlumniCms.Workflows.Format;

/// <summary>What follows an outcome of an activity.</summary>
internal sealed record Transition
{
    public long Id { get; init; }

    public required string SourceActivityId { get; init; }

    public required string SourceOutcomeName { get; init; }

    public required string DestinationActivityId { get; init; }

    /// <summary>What the format does not know, kept for the way out.</summary>
    public JsonObject Other { get; init; } = [];

    /// <summary>Names the way by which a branch comes.</summary>
    public string Key => $"@{SourceActivityId}_{SourceOutcomeName}";
}
