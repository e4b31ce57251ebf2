using AlumniCms.Admin.Entries;
using AlumniCms.Admin.Frames;
using AlumniCms.ContentManagement.Items;
using AlumniCms.ContentManagement.Parts;
using AlumniCms.Distribution.Models;
using AlumniCms.Kernel.Data;
using AlumniCms.Kernel.Permissions;
using AlumniCms.Kernel.Sites;

using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;

namespace AlumniCms.Distribution.Sending;

/// <summary>Leads from a published text of the worldwide site to where it is sent, or to what its sites have made of it.</summary>
internal sealed class SendingLink(AlumniDbContext db, CurrentSite site, CurrentActor actor, AdminFrames frames, IStringLocalizer<Texts> T) : IEntryLinks
{
    public async Task<IReadOnlyList<EntryLink>> GetAsync(string contentItemId, CancellationToken cancellationToken)
    {
        if (!site.Site.IsWorldwide || !actor.Has(DistributionPermissions.DistributeContent)
            || await db.Set<ContentItem>().AsNoTracking().FirstOrDefaultAsync(i => i.ContentItemId == contentItemId && i.Published, cancellationToken) is not { } item
            || item.As<AutoroutePart>() is not { Path.Length: > 0, SetHomepage: false })
            return [];
        var key = SourceTexts.KeyOf(item);
        var sent = await db.Set<SentText>().Where(t => t.SetId == key).Select(t => (long?)t.Id).FirstOrDefaultAsync(cancellationToken);
        return
        [
            sent is null
                ? new EntryLink(T["Send to country sites"], frames.Url($"{SentEndpoints.Path}/send?item={contentItemId}"))
                : new EntryLink(T["What country sites do with it"], frames.Url($"{SentEndpoints.Path}/{sent}")),
        ];
    }
}
