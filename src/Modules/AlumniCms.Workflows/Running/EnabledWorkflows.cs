using AlumniCms.Kernel.Data;
using AlumniCms.Kernel.Sites;
using AlumniCms.Workflows.Models;

using Microsoft.EntityFrameworkCore;

namespace AlumniCms.Workflows.Running;

/// <summary>What events the workflows of the current site listen to, so that those that nobody hears leave no message behind. Scoped.</summary>
internal sealed class EnabledWorkflows(AlumniDbContext db, CurrentSite site)
{
    private readonly Dictionary<int, IReadOnlyList<string>> _triggers = [];

    /// <summary>Whether an event starts anything. Asks the database once in a scope, within the transaction of the change.</summary>
    public bool Hear(string trigger)
    {
        if (!_triggers.TryGetValue(site.Id, out var triggers))
            _triggers[site.Id] = triggers = [.. db.Set<WorkflowTypeRow>().AsNoTracking().Where(t => t.IsRunning).Select(t => t.Triggers)];
        return triggers.Any(t => t.Contains(Bar(trigger), StringComparison.Ordinal));
    }

    /// <summary>Asks anew: a workflow has changed in this scope.</summary>
    public void Forget() => _triggers.Clear();

    /// <summary>How an event stands among the triggers of a workflow.</summary>
    public static string Bar(string trigger) => $"|{trigger}|";
}
