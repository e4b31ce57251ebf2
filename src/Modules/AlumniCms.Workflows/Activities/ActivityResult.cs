namespace AlumniCms.Workflows.Activities;

/// <summary>What came of an activity.</summary>
/// <param name="Outcomes">The ways on; none ends the branch.</param>
internal sealed record ActivityResult(params IReadOnlyList<string> Outcomes)
{
    public static readonly ActivityResult Done = new("Done");

    /// <summary>What is worth knowing for whoever looks at the run.</summary>
    public FormattableString? Note { get; init; }

    /// <summary>The instant to wait for before the same activity comes again; null to go on.</summary>
    public DateTime? WaitUntil { get; init; }
}
