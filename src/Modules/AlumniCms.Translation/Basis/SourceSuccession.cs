using AlumniCms.ContentManagement.Definitions;
using AlumniCms.ContentManagement.Items;
using AlumniCms.Kernel.Data;
using AlumniCms.Kernel.Permissions;
using AlumniCms.Kernel.Sites;
using AlumniCms.Translation.Matrix;

using Microsoft.EntityFrameworkCore;

namespace AlumniCms.Translation.Basis;

/// <summary>What becomes of a set that a text leaves. When it was the source, the text in the site’s own language takes its place, or the oldest.</summary>
internal sealed class SourceSuccession(AlumniDbContext db, ContentModelStore models, CurrentSite site, CurrentActor actor, TimeProvider time)
{
    public async Task LeaveAsync(string set, string contentItemId, CancellationToken cancellationToken)
    {
        await db.Set<TranslationCell>().Where(c => c.ContentItemId == contentItemId).ExecuteDeleteAsync(cancellationToken);
        await db.Set<TranslationBasis>().Where(b => b.ContentItemId == contentItemId).ExecuteDeleteAsync(cancellationToken);
        var left = await db.Set<TranslationCell>().AsNoTracking().Where(c => c.LocalizationSet == set).OrderBy(c => c.Id).ToListAsync(cancellationToken);
        if (left.Count == 0)
        {
            await db.Set<TranslationSet>().Where(s => s.LocalizationSet == set).ExecuteDeleteAsync(cancellationToken);
            await db.Set<TranslationTask>().Where(t => t.LocalizationSet == set).ExecuteDeleteAsync(cancellationToken);
            return;
        }

        var heirs = await db.Set<TranslationBasis>().AsNoTracking().Where(b => b.SourceContentItemId == contentItemId).Select(b => b.ContentItemId).ToListAsync(cancellationToken);
        var head = await db.Set<TranslationSet>().AsNoTracking().FirstOrDefaultAsync(s => s.LocalizationSet == set, cancellationToken);
        var source = head is not null && head.ContentItemId != contentItemId
            ? head.ContentItemId
            : (left.Find(c => c.Culture == site.Site.DefaultCulture) ?? left[0]).ContentItemId;
        if (await SourceVersions.FindAsync(db, source, cancellationToken) is not { } version)
            return;
        if (head is not null && head.ContentItemId == contentItemId)
            await CrownAsync(set, version, cancellationToken);
        await RebaseAsync(heirs.Where(h => h != source).ToList(), version, cancellationToken);
    }

    private async Task CrownAsync(string set, ContentItem source, CancellationToken cancellationToken)
    {
        await db.Set<TranslationSet>().Where(s => s.LocalizationSet == set).ExecuteUpdateAsync(
            row => row.SetProperty(s => s.ContentItemId, source.ContentItemId)
                .SetProperty(s => s.Culture, source.Culture)
                .SetProperty(s => s.DisplayText, source.DisplayText)
                .SetProperty(s => s.FoldedText, source.FoldedText)
                .SetProperty(s => s.ModifiedUtc, source.ModifiedUtc),
            cancellationToken);
        await db.Set<TranslationBasis>().Where(b => b.ContentItemId == source.ContentItemId).ExecuteDeleteAsync(cancellationToken);
        await db.Set<TranslationCell>().Where(c => c.ContentItemId == source.ContentItemId).ExecuteUpdateAsync(row => row.SetProperty(c => c.State, TranslationState.Source), cancellationToken);
    }

    // They say what the removed text said: nobody knows of anything that the new source says differently.
    private async Task RebaseAsync(List<string> heirs, ContentItem source, CancellationToken cancellationToken)
    {
        if (heirs.Count == 0 || (await models.GetAsync(site.Site, cancellationToken)) is not { } model || model.FindType(source.ContentType) is not { } type)
            return;
        var basis = SourceVersions.Basis("", source, type, model, time.GetUtcNow().UtcDateTime, actor.ByLine);
        await db.Set<TranslationBasis>().Where(b => heirs.Contains(b.ContentItemId)).ExecuteUpdateAsync(
            row => row.SetProperty(b => b.SourceContentItemId, basis.SourceContentItemId)
                .SetProperty(b => b.SourceContentItemVersionId, basis.SourceContentItemVersionId)
                .SetProperty(b => b.SourceMark, basis.SourceMark)
                .SetProperty(b => b.SourceContent, basis.SourceContent)
                .SetProperty(b => b.UpdatedUtc, basis.UpdatedUtc),
            cancellationToken);
        await db.Set<TranslationCell>().Where(c => heirs.Contains(c.ContentItemId)).ExecuteUpdateAsync(
            row => row.SetProperty(c => c.State, c => c.IsShown ? TranslationState.Done : TranslationState.Draft), cancellationToken);
    }
}
