using AlumniCms.ContentManagement.Contents;
using AlumniCms.ContentManagement.Copies;
using AlumniCms.ContentManagement.Items;
using AlumniCms.Distribution.Models;
using AlumniCms.Distribution.Sending;
using AlumniCms.Kernel.Data;
using AlumniCms.Kernel.Results;
using AlumniCms.Kernel.Sites;

using Microsoft.EntityFrameworkCore;

namespace AlumniCms.Distribution.Deciding;

/// <summary>A copy that follows the head office’s text is changed there, or becomes the site’s own first.</summary>
internal sealed class CopyGuard(AlumniDbContext db, CurrentSite site) : IContentGuard
{
    public async Task<Refusal?> FindAsync(ContentItem item, ContentDeed deed, CancellationToken cancellationToken)
    {
        if (site.Site.IsWorldwide || item.As<CopiedPart>() is null)
            return null;

        // The mark alone may have come with an import: what counts is what the site has decided.
        var (key, here) = (SourceTexts.KeyOf(item), site.Id);
        var follows = await db.Set<SiteDecision>()
            .AnyAsync(d => d.TargetSiteId == here && d.State == DecisionState.Accepted && db.Set<SentText>().Any(t => t.Id == d.TextId && t.SetId == key), cancellationToken);
        return follows
            ? new Refusal("distribution.copy", "This text follows the one of the head office. Adapt it first, under “From head office”, or hide it.")
            : null;
    }
}
