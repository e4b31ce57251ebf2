namespace AlumniCms.Workflows.Activities;

/// <summary>An activity that cannot be done: why, for whoever looks at the run.</summary>
/// <param name="reason">A sentence: what happened and what to do.</param>
/// <param name="outcome">The way on that the format has for it; without it, or without a transition from it, the run stops.</param>
internal sealed class ActivityFault(FormattableString reason, string? outcome = null) : Exception(FormattableString.Invariant(reason))
{
    public FormattableString Reason { get; } = reason;

    public string? Outcome { get; } = outcome;

    /// <summary>Whether it may go better in a while.</summary>
    public bool MayPass { get; init; }
}
