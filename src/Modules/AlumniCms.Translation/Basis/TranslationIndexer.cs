using AlumniCms.ContentManagement.Copies;
using AlumniCms.ContentManagement.Indexes;
using AlumniCms.ContentManagement.Items;
using AlumniCms.Kernel.Data;
using AlumniCms.Kernel.Permissions;
using AlumniCms.Translation.Words;

using Microsoft.EntityFrameworkCore;

namespace AlumniCms.Translation.Basis;

/// <summary>
/// Keeps what is known of texts in their languages, in the transaction of each change. The first text of a set is the source; every other
/// one has a basis from its first save on, whoever or whatever wrote it.
/// </summary>
internal sealed class TranslationIndexer(AlumniDbContext db, TranslationStates states, SourceSuccession succession, CurrentActor actor, TimeProvider time) : ContentIndexer
{
    public override async Task WriteAsync(IndexedItem item, CancellationToken cancellationToken)
    {
        // A copy is translated where its original is.
        var set = item.Latest is { Item.Culture.Length: > 0 } latest && latest.Item.As<CopiedPart>() is null ? latest.Item.LocalizationSet : null;
        var former = item.IsNew ? null : await db.Set<TranslationCell>().Where(c => c.ContentItemId == item.ContentItemId).Select(c => c.LocalizationSet).FirstOrDefaultAsync(cancellationToken);
        if (former is not null && former != set)
            await succession.LeaveAsync(former, item.ContentItemId, cancellationToken);
        if (set is not null)
            await KeepAsync(set, item, item.Latest!.Item, cancellationToken);
    }

    private async Task KeepAsync(string set, IndexedItem item, ContentItem latest, CancellationToken cancellationToken)
    {
        var source = await SourceOfAsync(set, cancellationToken) ?? await BeginSetAsync(set, item, latest, cancellationToken);
        var isSource = source == item.ContentItemId;
        if (isSource)
            await KeepSetAsync(set, latest, cancellationToken);
        var state = isSource ? TranslationState.Source
            : await BeginAsync(source, item, cancellationToken) ? TranslationStates.Of(isOutdated: false, latest.Published)
            : await states.OfAsync(item.ContentItemId, latest.Published, cancellationToken);
        var mark = item.Published is { } shown ? TextMark.Of(shown.Type, shown.Model, shown.Item.Content) : null;
        await KeepCellAsync(set, latest, state, mark, cancellationToken);
        await states.TellAsync(item.ContentItemId, mark, cancellationToken);
    }

    // Many texts of one set may be written in one go, before any row of them is saved.
    private async Task<string?> SourceOfAsync(string set, CancellationToken cancellationToken) =>
        db.Set<TranslationSet>().Local.FirstOrDefault(s => s.LocalizationSet == set && db.Entry(s).State == EntityState.Added)?.ContentItemId
        ?? await db.Set<TranslationSet>().Where(s => s.LocalizationSet == set).Select(s => s.ContentItemId).FirstOrDefaultAsync(cancellationToken);

    // Of texts that were there before their rows, as after an upgrade, the oldest is the source, whichever comes first.
    private async Task<string> BeginSetAsync(string set, IndexedItem item, ContentItem latest, CancellationToken cancellationToken)
    {
        var oldest = item.IsNew ? null : await db.Set<ContentItem>().AsNoTracking().Where(i => i.LocalizationSet == set && i.Latest && i.Culture != "")
            .OrderBy(i => i.CreatedUtc).ThenBy(i => i.Id).FirstOrDefaultAsync(cancellationToken);
        var source = oldest ?? latest;
        db.Add(new TranslationSet
        {
            LocalizationSet = set,
            ContentType = source.ContentType,
            ContentItemId = source.ContentItemId,
            Culture = source.Culture,
            DisplayText = source.DisplayText,
            FoldedText = source.FoldedText,
            ModifiedUtc = source.ModifiedUtc,
        });
        return source.ContentItemId;
    }

    private async Task KeepSetAsync(string set, ContentItem latest, CancellationToken cancellationToken) =>
        await db.Set<TranslationSet>().Where(s => s.LocalizationSet == set).ExecuteUpdateAsync(
            row => row.SetProperty(s => s.ContentType, latest.ContentType)
                .SetProperty(s => s.Culture, latest.Culture)
                .SetProperty(s => s.DisplayText, latest.DisplayText)
                .SetProperty(s => s.FoldedText, latest.FoldedText)
                .SetProperty(s => s.ModifiedUtc, latest.ModifiedUtc),
            cancellationToken);

    private async Task<bool> BeginAsync(string source, IndexedItem item, CancellationToken cancellationToken)
    {
        if (!item.IsNew && await db.Set<TranslationBasis>().AnyAsync(b => b.ContentItemId == item.ContentItemId, cancellationToken))
            return false;
        if (await SourceVersions.FindAsync(db, source, cancellationToken) is not { } version)
            return true;
        db.Add(SourceVersions.Basis(item.ContentItemId, version, item.Latest!.Type, item.Latest.Model, time.GetUtcNow().UtcDateTime, actor.ByLine));
        return true;
    }

    // Rows are changed past the change tracker: one transaction may write the same item twice, as source and as what follows it.
    private async Task KeepCellAsync(string set, ContentItem latest, TranslationState state, string? mark, CancellationToken cancellationToken)
    {
        var changed = await db.Set<TranslationCell>().Where(c => c.ContentItemId == latest.ContentItemId).ExecuteUpdateAsync(
            row => row.SetProperty(c => c.LocalizationSet, set)
                .SetProperty(c => c.Culture, latest.Culture)
                .SetProperty(c => c.State, state)
                .SetProperty(c => c.IsShown, latest.Published)
                .SetProperty(c => c.Mark, mark),
            cancellationToken);
        if (changed == 0)
            db.Add(new TranslationCell { LocalizationSet = set, Culture = latest.Culture, ContentItemId = latest.ContentItemId, State = state, IsShown = latest.Published, Mark = mark });
    }
}
