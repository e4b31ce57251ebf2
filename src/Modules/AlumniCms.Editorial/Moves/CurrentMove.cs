using AlumniCms.Editorial.Definitions;

namespace AlumniCms.Editorial.Moves;

/// <summary>The transition that this scope is taking: what it does to the item is then no change from outside. Scoped.</summary>
internal sealed class CurrentMove
{
    private string _contentItemId = "";
    private WorkflowState? _target;

    /// <summary>The state to which the item is being brought, or null when no transition of it is under way.</summary>
    public WorkflowState? TargetOf(string contentItemId) => _contentItemId == contentItemId ? _target : null;

    /// <summary>Whether a transition of the item is under way, be it one that leaves its newest text where it is.</summary>
    public bool IsUnderWay(string contentItemId) => _contentItemId == contentItemId;

    /// <summary>Begins a transition; it ends with the value that is given back.</summary>
    /// <param name="contentItemId">The item.</param>
    /// <param name="target">Where it leads; null when the newest text stays where it is.</param>
    public IDisposable Begin(string contentItemId, WorkflowState? target)
    {
        (_contentItemId, _target) = (contentItemId, target);
        return new End(this);
    }

    private sealed class End(CurrentMove move) : IDisposable
    {
        public void Dispose() => (move._contentItemId, move._target) = ("", null);
    }
}
