using AlumniCms.ContentManagement.Copies;
using AlumniCms.ContentManagement.Indexes;
using AlumniCms.ContentManagement.Items;
using AlumniCms.Distribution.Models;
using AlumniCms.Kernel.Data;
using AlumniCms.Kernel.Sites;

using Microsoft.EntityFrameworkCore;

namespace AlumniCms.Distribution.Sending;

/// <summary>A text of the worldwide site that has been sent takes its copies along, in the transaction of its own change.</summary>
internal sealed class TextFollower(AlumniDbContext db, CurrentSite site, CopiesInLine copies) : IContentFollower
{
    public async Task FollowAsync(IndexedItem item, CancellationToken cancellationToken)
    {
        if (!site.Site.IsWorldwide || await KeyAsync(item, cancellationToken) is not { } key)
            return;
        if (!await db.Set<SentText>().AnyAsync(t => t.SetId == key, cancellationToken))
            return;
        await copies.WaitAsync(key, cancellationToken);
        if (await db.Set<SentText>().AsNoTracking().FirstOrDefaultAsync(t => t.SetId == key, cancellationToken) is not { } text)
            return;
        if (item.Published is { } published)
            await copies.UpdateAsync(text, published.Item, cancellationToken);
        else
            await copies.EndAsync(text, item.ContentItemId, cancellationToken);
    }

    // An item that is removed has no version left to ask; its history knows to which text it belonged.
    private async Task<string?> KeyAsync(IndexedItem item, CancellationToken cancellationToken)
    {
        if ((item.Published ?? item.Latest)?.Item is { } version)
            return SourceTexts.KeyOf(version);
        var last = await db.Set<ContentItem>().AsNoTracking().Where(i => i.ContentItemId == item.ContentItemId)
            .OrderByDescending(i => i.Id).Select(i => new { i.LocalizationSet, i.ContentItemId }).FirstOrDefaultAsync(cancellationToken);
        return last?.LocalizationSet ?? last?.ContentItemId;
    }
}
