using AlumniCms.ContentManagement.Contents;
using AlumniCms.ContentManagement.Definitions;
using AlumniCms.ContentManagement.Items;
using AlumniCms.Kernel.Data;
using AlumniCms.Kernel.Sites;
using AlumniCms.Translation.Basis;

using Microsoft.EntityFrameworkCore;

namespace AlumniCms.Translation.Po;

/// <summary>Reads texts with their translations into a language.</summary>
internal sealed class TranslatedTexts(AlumniDbContext db, ContentModelStore models, ContentRights rights, CurrentSite site)
{
    /// <summary>One text; null where it is not there for the actor, or was written in that language.</summary>
    public async Task<TranslatedText?> FindAsync(string set, string culture, CancellationToken cancellationToken)
    {
        var id = await db.Set<TranslationSet>().Where(s => s.LocalizationSet == set && s.Culture != culture).Select(s => s.ContentItemId).FirstOrDefaultAsync(cancellationToken);
        if (id is null || await SourceVersions.FindAsync(db, id, cancellationToken) is not { } source || !rights.MayView(source))
            return null;
        var model = await models.GetAsync(site.Site, cancellationToken);
        if (model.FindType(source.ContentType) is not { } type || !type.IsOn(site.Site))
            return null;
        var translation = await db.Set<ContentItem>().AsNoTracking().Where(i => i.Latest && i.LocalizationSet == set && i.Culture == culture)
            .OrderByDescending(i => i.Published).ThenBy(i => i.Id).FirstOrDefaultAsync(cancellationToken);
        return new TranslatedText(set, source, translation, type, model);
    }
}
