using AlumniCms.ContentManagement.Actions;
using AlumniCms.ContentManagement.Contents;
using AlumniCms.ContentManagement.Definitions;
using AlumniCms.ContentManagement.Items;
using AlumniCms.Kernel.Data;
using AlumniCms.Kernel.Results;
using AlumniCms.Translation.Basis;

using Microsoft.EntityFrameworkCore;

namespace AlumniCms.Translation.Shared;

/// <summary>Readers of all languages see a shared value of the source from the moment of its publication.</summary>
internal sealed class SpreadSharedFields(AlumniDbContext db, CarryIntoContentItem carry, UncommittedContentModel models) : IPublicationFollower
{
    public async Task<Refusal?> FollowAsync(ContentItem published, CancellationToken cancellationToken)
    {
        if (published.LocalizationSet is not { } set)
            return null;
        var model = await models.GetAsync(cancellationToken);
        if (model.FindType(published.ContentType) is not { } type || !SharedValues.Any(type, model))
            return null;
        var (id, content) = (published.ContentItemId, published.Content);
        if (!await db.Set<TranslationSet>().AnyAsync(s => s.LocalizationSet == set && s.ContentItemId == id, cancellationToken))
            return null;

        // In one order for all: two publications then wait for each other instead of blocking each other.
        foreach (var translation in await db.Set<TranslationCell>().Where(c => c.LocalizationSet == set && c.ContentItemId != id)
            .OrderBy(c => c.ContentItemId).Select(c => c.ContentItemId).ToListAsync(cancellationToken))
            if ((await carry.ExecuteAsync(translation, own => SharedValues.Copy(type, model, content, own), "content.shared", cancellationToken)).Refusals is [var refusal, ..])
                return refusal;
        return null;
    }
}
