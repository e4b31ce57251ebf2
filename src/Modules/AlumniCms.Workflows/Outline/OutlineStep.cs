namespace AlumniCms.Workflows.Outline;

/// <summary>A step of a workflow as people read it.</summary>
/// <param name="Number">Its number, by which other places refer to it.</param>
/// <param name="Sentence">What is done.</param>
public sealed record OutlineStep(int Number, string Sentence)
{
    /// <summary>What is set, asked or written, as it stands in the workflow; null where the sentence says all.</summary>
    public string? Code { get; init; }

    /// <summary>The title that its author gave it.</summary>
    public string? Title { get; init; }

    /// <summary>Whether the program cannot carry it out.</summary>
    public bool IsUnknown { get; init; }

    /// <summary>The ways on, when there is more than one or it needs a word.</summary>
    public IReadOnlyList<OutlineBranch> Branches { get; init; } = [];
}
