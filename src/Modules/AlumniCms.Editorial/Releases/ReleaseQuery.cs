using AlumniCms.Admin.Listings;
using AlumniCms.ContentManagement.Actions;
using AlumniCms.ContentManagement.Contents;
using AlumniCms.ContentManagement.Items;
using AlumniCms.Editorial.Definitions;
using AlumniCms.Editorial.Statuses;
using AlumniCms.Kernel.Data;
using AlumniCms.Kernel.Sites;
using AlumniCms.Kernel.Texts;

using Microsoft.EntityFrameworkCore;

namespace AlumniCms.Editorial.Releases;

/// <summary>Reads releases and their texts. Scoped.</summary>
internal sealed class ReleaseQuery(AlumniDbContext db, ContentRights rights, EditorialWorkflowStore store, WorkflowWords words, CurrentSite site)
{
    private const int MostFound = 20;
    private const int MostWords = 6;

    public async Task<IReadOnlyList<(Release Release, int Texts)>> PageAsync(ListingQuery query, CancellationToken cancellationToken) =>
        [.. (await Where(query).OrderBy(r => r.State).ThenByDescending(r => r.CreatedUtc).ThenBy(r => r.Id).Skip((query.Page - 1) * Listing.PageSize).Take(Listing.PageSize)
            .Select(r => new { Release = r, Texts = db.Set<ReleaseItem>().Count(i => i.ReleaseId == r.Id) }).ToListAsync(cancellationToken)).Select(r => (r.Release, r.Texts))];

    public Task<int> CountAsync(ListingQuery query, CancellationToken cancellationToken) => Where(query).CountAsync(cancellationToken);

    public Task<Release?> FindAsync(string id, CancellationToken cancellationToken) =>
        db.Set<Release>().AsNoTracking().SingleOrDefaultAsync(r => r.Id == id, cancellationToken);

    /// <summary>The texts of a release, by their titles.</summary>
    public async Task<IReadOnlyList<ReleaseText>> TextsAsync(string id, CancellationToken cancellationToken)
    {
        var seen = await db.Set<ReleaseItem>().AsNoTracking().Where(r => r.ReleaseId == id).ToDictionaryAsync(r => r.ContentItemId, StringComparer.Ordinal, cancellationToken);
        return await ReadAsync(db.Set<ContentItem>().AsNoTracking().Where(i => i.Latest && db.Set<ReleaseItem>().Any(r => r.ReleaseId == id && r.ContentItemId == i.ContentItemId))
            .OrderBy(i => i.DisplayText).ThenBy(i => i.Id).Take(ChangeRelease.MostItems), seen, cancellationToken);
    }

    /// <summary>Drafts whose titles have the words, the latest first.</summary>
    public Task<IReadOnlyList<ReleaseText>> FindTextsAsync(string text, CancellationToken cancellationToken)
    {
        var drafts = rights.Listed(db.Set<ContentItem>().AsNoTracking()).Where(i => i.Latest && !i.Published);
        foreach (var word in FoldedText.Of(text).Split(' ', StringSplitOptions.RemoveEmptyEntries).Take(MostWords))
            drafts = drafts.Where(i => i.FoldedText.Contains(word));
        return ReadAsync(drafts.OrderByDescending(i => i.ModifiedUtc).ThenByDescending(i => i.Id).Take(MostFound), new Dictionary<string, ReleaseItem>(StringComparer.Ordinal), cancellationToken);
    }

    private async Task<IReadOnlyList<ReleaseText>> ReadAsync(IQueryable<ContentItem> items, Dictionary<string, ReleaseItem> seen, CancellationToken cancellationToken)
    {
        var rows = await items.Select(i => new { i.ContentItemId, i.DisplayText, i.ContentType, i.Culture, i.Published, i.ContentItemVersionId, i.Revision }).ToListAsync(cancellationToken);
        var ids = rows.Select(r => r.ContentItemId).ToList();
        var statuses = await db.Set<EditorialStatus>().AsNoTracking().Where(s => ids.Contains(s.ContentItemId)).ToDictionaryAsync(s => s.ContentItemId, cancellationToken);
        var workflows = await store.GetAsync(cancellationToken);
        return [.. rows.Select(r =>
        {
            var workflow = workflows.For(site.Site, r.ContentType);
            var state = r.Published ? workflow.OfKind(StateKind.Published)! : statuses.GetValueOrDefault(r.ContentItemId) is { } status ? workflow.StateOf(status.State, status.Kind) : workflow.Initial;
            return new ReleaseText(r.ContentItemId, r.DisplayText, r.Culture, words.Of(state), WorkflowWords.ToneOf(state))
            {
                Basis = new EditingBasis(r.ContentItemVersionId, r.Revision).ToString(),
                IsChanged = !r.Published && seen.GetValueOrDefault(r.ContentItemId)?.IsOf(r.ContentItemVersionId, r.Revision) == false
                    && statuses.GetValueOrDefault(r.ContentItemId) is not { ApprovedBy.Length: > 0 },
            };
        })];
    }

    private IQueryable<Release> Where(ListingQuery query)
    {
        var releases = db.Set<Release>().AsNoTracking();
        foreach (var word in FoldedText.Of(query.Text).Split(' ', StringSplitOptions.RemoveEmptyEntries).Take(MostWords))
            releases = releases.Where(r => r.FoldedName.Contains(word));
        return query.Filter("state") switch
        {
            "open" => releases.Where(r => r.State == ReleaseState.Open),
            "released" => releases.Where(r => r.State == ReleaseState.Released),
            _ => releases,
        };
    }
}
