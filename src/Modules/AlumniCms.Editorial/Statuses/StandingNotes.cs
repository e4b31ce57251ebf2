using AlumniCms.Admin.Entries;
using AlumniCms.Editorial.Definitions;
using AlumniCms.Kernel.Data;
using AlumniCms.Kernel.Sites;

using Microsoft.EntityFrameworkCore;

namespace AlumniCms.Editorial.Statuses;

/// <summary>Which texts are no mere drafts: they wait for review, were approved or have an hour, and a change may throw them out of there.</summary>
internal sealed class StandingNotes(AlumniDbContext db, EditorialWorkflowStore store, WorkflowWords words, CurrentSite site) : IEntryNotes
{
    public async Task<IReadOnlyDictionary<string, string>> GetAsync(IReadOnlyCollection<string> contentItemIds, CancellationToken cancellationToken)
    {
        var workflows = await store.GetAsync(cancellationToken);
        var found = await db.Set<EditorialStatus>().AsNoTracking()
            .Where(s => contentItemIds.Contains(s.ContentItemId) && (s.Kind == StateKind.Draft || s.Kind == StateKind.Scheduled)).ToListAsync(cancellationToken);
        var notes = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var status in found)
            if (workflows.For(site.Site, status.ContentType) is var workflow && workflow.StateOf(status.State, status.Kind) is var state && state != workflow.Initial)
                notes[status.ContentItemId] = words.Of(state);
        return notes;
    }
}
