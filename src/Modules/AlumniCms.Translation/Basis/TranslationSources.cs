using AlumniCms.ContentManagement.Contents;
using AlumniCms.ContentManagement.Items;
using AlumniCms.Kernel.Data;

using Microsoft.EntityFrameworkCore;

namespace AlumniCms.Translation.Basis;

/// <summary>Finds what translations are made from. Scoped.</summary>
public sealed class TranslationSources : ITranslationOrigins
{
    private readonly AlumniDbContext _db;

    internal TranslationSources(AlumniDbContext db) => _db = db;

    /// <inheritdoc/>
    public Task<bool> IsTranslationAsync(ContentItem item, CancellationToken cancellationToken) =>
        _db.Set<TranslationBasis>().AnyAsync(b => b.ContentItemId == item.ContentItemId, cancellationToken);

    /// <summary>What an item was made from; null for one that is no translation.</summary>
    public async Task<TranslationSource?> OfAsync(ContentItem item, CancellationToken cancellationToken)
    {
        if (await _db.Set<TranslationBasis>().AsNoTracking().FirstOrDefaultAsync(b => b.ContentItemId == item.ContentItemId, cancellationToken) is not { } basis)
            return null;
        if (await SourceVersions.FindAsync(_db, basis.SourceContentItemId, cancellationToken) is not { } source)
            return null;
        var former = source.ContentItemVersionId == basis.SourceContentItemVersionId && source.Published && basis.SourceContent is null
            ? null
            : await SourceVersions.FormerAsync(_db, basis, cancellationToken);
        return new TranslationSource(source, former, basis.UpdatedUtc, basis.UpdatedBy);
    }

    /// <summary>What a translation that is begun is made from; null where the text is gone.</summary>
    public async Task<TranslationSource?> BeginAsync(string contentItemId, CancellationToken cancellationToken) =>
        await SourceVersions.FindAsync(_db, contentItemId, cancellationToken) is { } source ? new TranslationSource(source, null, null, "") : null;

    /// <summary>Id of the item whose shared values all languages have; null for a set without one.</summary>
    public Task<string?> SharingAsync(string localizationSet, CancellationToken cancellationToken) =>
        _db.Set<TranslationSet>().Where(s => s.LocalizationSet == localizationSet).Select(s => s.ContentItemId).FirstOrDefaultAsync(cancellationToken);
}
