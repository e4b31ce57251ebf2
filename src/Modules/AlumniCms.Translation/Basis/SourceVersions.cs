using System.Text.Json.Nodes;

using AlumniCms.ContentManagement.Definitions;
using AlumniCms.ContentManagement.Items;
using AlumniCms.Kernel.Data;
using AlumniCms.Translation.Words;

using Microsoft.EntityFrameworkCore;

namespace AlumniCms.Translation.Basis;

/// <summary>Which version of a text translations are made from: what readers see, or the draft of what was never published.</summary>
internal static class SourceVersions
{
    /// <summary>That version, or null where the text is gone.</summary>
    public static Task<ContentItem?> FindAsync(AlumniDbContext db, string contentItemId, CancellationToken cancellationToken) =>
        db.Set<ContentItem>().AsNoTracking().Where(i => i.ContentItemId == contentItemId && (i.Published || i.Latest))
            .OrderByDescending(i => i.Published).FirstOrDefaultAsync(cancellationToken);

    /// <summary>The basis of a translation that is made from a version.</summary>
    public static TranslationBasis Basis(string translation, ContentItem source, ContentTypeDefinition type, ContentModel model, DateTime now, string by) => new()
    {
        ContentItemId = translation,
        SourceContentItemId = source.ContentItemId,
        SourceContentItemVersionId = source.ContentItemVersionId,
        SourceMark = TextMark.Of(type, model, source.Content),
        SourceContent = source.Published ? null : source.Content.ToJsonString(),
        UpdatedUtc = now,
        UpdatedBy = by,
    };

    /// <summary>What a translation was made from, as it was then; null where it is no longer known.</summary>
    public static async Task<JsonObject?> FormerAsync(AlumniDbContext db, TranslationBasis basis, CancellationToken cancellationToken) =>
        basis.SourceContent is { } kept
            ? JsonNode.Parse(kept) as JsonObject
            : (await db.Set<ContentItem>().AsNoTracking().FirstOrDefaultAsync(i => i.ContentItemVersionId == basis.SourceContentItemVersionId, cancellationToken))?.Content;
}
