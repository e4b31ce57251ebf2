using AlumniCms.ContentManagement.Contents;
using AlumniCms.ContentManagement.Definitions;
using AlumniCms.Kernel.Data;
using AlumniCms.Kernel.Permissions;
using AlumniCms.Kernel.Sites;
using AlumniCms.Search.Indexes;
using AlumniCms.Search.Indexing;

using Microsoft.EntityFrameworkCore;

namespace AlumniCms.Search.Finding;

/// <summary>The documents that the reader may see, by the rules of <see cref="PublishedContent"/>.</summary>
internal sealed class ReadableDocuments(
    AlumniDbContext db, CurrentSite site, CurrentActor actor, PublishedContent published, ContentModelStore models)
{
    /// <summary>
    /// Of the reader's audiences, of features that are on, and each text once: a document counts when no translation
    /// of it that they may see too stands before it in the reader's order of cultures.
    /// </summary>
    public async Task<IQueryable<SearchDocument>> GetAsync(CancellationToken cancellationToken)
    {
        var model = await models.GetAsync(site.Site, cancellationToken);
        var hidden = model.Types.Where(t => !t.IsOn(site.Site) || !SearchableTypes.Contains(t)).Select(t => t.Name).ToArray();
        var audiences = actor.Audiences;

        // The place of ",fr," in ",fr,en,": an order that both engines can compare by.
        var order = $",{string.Join(',', published.ReaderCultures())},";
        var documents = db.Set<SearchDocument>().AsNoTracking()
            .Where(d => audiences.Contains(d.Audience) && !hidden.Contains(d.ContentType));
        return documents
            .Where(d => d.LocalizationSet == null || d.Culture == ""
                || (order.Contains("," + d.Culture + ",") && !documents.Any(t =>
                    t.LocalizationSet == d.LocalizationSet
                    && order.Contains("," + t.Culture + ",")
                    && order.IndexOf("," + t.Culture + ",") < order.IndexOf("," + d.Culture + ","))));
    }
}
