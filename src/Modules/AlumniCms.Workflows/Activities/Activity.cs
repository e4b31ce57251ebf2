using AlumniCms.Workflows.Checking;
using AlumniCms.Workflows.Format;

namespace AlumniCms.Workflows.Activities;

/// <summary>A kind of activity that this program carries out, under Orchard Core’s name.</summary>
internal abstract class Activity
{
    public abstract string Name { get; }

    /// <summary>Whether it is something that happens, and not something that is done: only such can start a workflow.</summary>
    public virtual bool IsEvent => false;

    /// <summary>Whether it works on a content item.</summary>
    public virtual bool NeedsItem => false;

    /// <summary>What can come of it.</summary>
    public abstract IReadOnlyList<string> Outcomes(ActivityRecord record);

    /// <summary>Says what of it is not understood, and what is done otherwise than in Orchard Core.</summary>
    public virtual void Check(ActivityCheck check)
    {
    }

    /// <summary>What must not be done within a transaction, such as asking another server; may be done more than once.</summary>
    public virtual Task<object?> PrepareAsync(ActivityContext context, CancellationToken cancellationToken) => Task.FromResult<object?>(null);

    /// <summary>Does it, in the transaction in which the run goes on.</summary>
    /// <exception cref="ActivityFault">It cannot be done.</exception>
    public abstract Task<ActivityResult> ExecuteAsync(ActivityContext context, CancellationToken cancellationToken);
}
