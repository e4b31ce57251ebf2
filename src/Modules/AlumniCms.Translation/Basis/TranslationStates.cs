using AlumniCms.Kernel.Data;

using Microsoft.EntityFrameworkCore;

namespace AlumniCms.Translation.Basis;

/// <summary>Where translations stand: outdated before all else, then whether the newest version is shown.</summary>
internal sealed class TranslationStates(AlumniDbContext db)
{
    /// <summary>The state of a translation.</summary>
    public static TranslationState Of(bool isOutdated, bool isShown) =>
        isOutdated ? TranslationState.Outdated : isShown ? TranslationState.Done : TranslationState.Draft;

    /// <summary>The state of a translation by the basis that it has.</summary>
    public async Task<TranslationState> OfAsync(string contentItemId, bool isShown, CancellationToken cancellationToken) => Of(
        await (from b in db.Set<TranslationBasis>()
               join c in db.Set<TranslationCell>() on b.SourceContentItemId equals c.ContentItemId
               where b.ContentItemId == contentItemId && c.Mark != null && c.Mark != b.SourceMark
               select b).AnyAsync(cancellationToken),
        isShown);

    /// <summary>Tells all that were made from a text what its readers see now; one that they do not see outdates nothing.</summary>
    public async Task TellAsync(string source, string? mark, CancellationToken cancellationToken)
    {
        var bases = db.Set<TranslationBasis>().Where(b => b.SourceContentItemId == source);
        await db.Set<TranslationCell>().Where(c => c.State != TranslationState.Source && bases.Any(b => b.ContentItemId == c.ContentItemId)).ExecuteUpdateAsync(
            row => row.SetProperty(c => c.State, c => mark != null && bases.Any(b => b.ContentItemId == c.ContentItemId && b.SourceMark != mark)
                ? TranslationState.Outdated
                : c.IsShown ? TranslationState.Done : TranslationState.Draft),
            cancellationToken);
    }
}
