using AlumniCms.Admin.Frames;
using AlumniCms.Editorial.Definitions;

namespace AlumniCms.Editorial.Workflows;

/// <summary>A workflow that is looked at or changed.</summary>
public sealed class WorkflowPage : AdminPage
{
    /// <summary>Where it is sent.</summary>
    public required string Action { get; init; }

    /// <summary>The workflow as it stands in the form.</summary>
    public required EditorialWorkflow Workflow { get; init; }

    /// <summary>What the form was made from.</summary>
    public int Revision { get; init; }

    /// <summary>Whose it is.</summary>
    public WorkflowOrigin Origin { get; init; }

    /// <summary>The types that can be chosen: name and words.</summary>
    public required IReadOnlyList<(string Value, string Text)> Types { get; init; }

    /// <summary>The permissions that can be chosen: name and words.</summary>
    public required IReadOnlyList<(string Value, string Text)> Permissions { get; init; }

    /// <summary>The workflow as a recipe has it.</summary>
    public required string Json { get; init; }

    /// <summary>Words of demands and audiences, by name.</summary>
    public required IReadOnlyDictionary<string, string> Words { get; init; }
}
