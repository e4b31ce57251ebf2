using AlumniCms.ContentManagement.Items;
using AlumniCms.Kernel.Data;

using Microsoft.EntityFrameworkCore;

namespace AlumniCms.ContentManagement.Actions;

/// <summary>
/// Keeps the draft of an item as it stands, because somebody is shown it: the next change makes another version. The text is not changed, and
/// who has it open goes on writing. For modules, within the transaction of what they do with the draft; it asks for no right.
/// </summary>
public sealed class SealDraft(AlumniDbContext db)
{
    /// <summary>Seals the newest version, if it is a draft.</summary>
    public Task ExecuteAsync(string contentItemId, CancellationToken cancellationToken) =>
        db.Set<ContentItem>().Where(i => i.ContentItemId == contentItemId && i.Latest && !i.Published)
            .ExecuteUpdateAsync(set => set.SetProperty(i => i.IsSealed, true), cancellationToken);
}
