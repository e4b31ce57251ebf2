using AlumniCms.ContentManagement.Checks;
using AlumniCms.ContentManagement.Contents;
using AlumniCms.ContentManagement.Copies;
using AlumniCms.ContentManagement.Definitions;
using AlumniCms.ContentManagement.Handlers;
using AlumniCms.ContentManagement.Indexes;
using AlumniCms.ContentManagement.Items;
using AlumniCms.ContentManagement.Parts;
using AlumniCms.Kernel.Data;
using AlumniCms.Kernel.Permissions;
using AlumniCms.Kernel.Outbox;
using AlumniCms.Kernel.Results;
using AlumniCms.Kernel.Sites;

using Microsoft.EntityFrameworkCore;

namespace AlumniCms.ContentManagement.Actions;

/// <summary>What all actions on items share: handlers, index rows, evictions and events of one change.</summary>
internal sealed class ContentItemWriter(
    AlumniDbContext db,
    CurrentSite site,
    UncommittedContentModel model,
    IEnumerable<ContentHandler> handlers,
    IEnumerable<ContentIndexer> indexers,
    PublicationChecks checks,
    IEnumerable<IContentFollower> followers,
    OutboxQueue outbox,
    AutomationDepth depth)
{
    /// <summary>Code of the refusal of a change that came second.</summary>
    public const string Conflict = "conflict";

    private readonly ContentHandler[] _handlers = [.. handlers.OrderBy(h => h.Order)];

    /// <summary>The newest and the published version of an item, to be changed.</summary>
    public async Task<ItemVersions> FindAsync(string contentItemId, CancellationToken cancellationToken)
    {
        // Changes of one item stand in a line, or their index rows would wait for each other. SQLite has one writer anyway.
        // A thousand lines for all items: a transaction that imports many must not use up the server's table of locks.
        await WaitInLineAsync(ContentTags.Item(site.Id, contentItemId), cancellationToken);
        var rows = await db.Set<ContentItem>()
            .Where(i => i.ContentItemId == contentItemId && (i.Latest || i.Published)).ToListAsync(cancellationToken);
        return new ItemVersions(rows.Find(i => i.Latest), rows.Find(i => i.Published));
    }

    /// <summary>Runs the handlers over a version and says what is wrong with it.</summary>
    public async Task<(ContentItemContext? Context, IReadOnlyList<Refusal> Refusals)> PrepareAsync(
        ContentItem item, bool forPublication, CancellationToken cancellationToken)
    {
        var definitions = await model.GetAsync(cancellationToken);
        if (definitions.FindType(item.ContentType) is not { } type)
            return (null, [new Refusal(
                "type.unknown", $"No content type is named '{item.ContentType}' on this site. Define it first.", "ContentType")]);
        item.ContentType = type.Name;
        var context = new ContentItemContext(item, type, definitions, site.Site, forPublication);

        // Shapes first: the handlers after it may then read what they expect.
        var refusals = _handlers.OfType<DefinitionHandler>().SelectMany(h => h.Validate(context)).ToList();
        if (refusals.Count > 0)
            return (context, refusals);
        foreach (var handler in _handlers)
            await handler.StoringAsync(context, cancellationToken);
        refusals.AddRange(_handlers.Where(h => h is not DefinitionHandler).SelectMany(h => h.Validate(context)));
        if (forPublication && refusals.Count == 0)
            refusals.AddRange(await FindTakenAsync(item, cancellationToken));
        return (context, refusals);
    }

    /// <summary>Runs the handlers over a version that readers are to see, and says what is wrong with it or what the law asks for.</summary>
    public async Task<(ContentItemContext? Context, IReadOnlyList<Refusal> Refusals)> PrepareForReadersAsync(ContentItem item, CancellationToken cancellationToken)
    {
        var (context, refusals) = await PrepareAsync(item, forPublication: true, cancellationToken);
        return context is null ? (context, refusals) : (context, [.. refusals, .. await CheckAsync(context, refusals, cancellationToken)]);
    }

    /// <summary>What the law asks for and a version lacks. One that is not as it is defined is not looked at.</summary>
    public async Task<IReadOnlyList<Refusal>> CheckAsync(ContentItemContext context, IReadOnlyList<Refusal> refusals, CancellationToken cancellationToken) =>
        refusals.All(r => r.Code == DefinitionHandler.Required) ? await checks.FindAsync(context, cancellationToken) : [];

    /// <summary>Saves the change with its index rows; readers' pages are evicted when they see a difference.</summary>
    public async Task FinishAsync(
        string contentItemId, bool isNew, ContentItem? published, ContentItem? latest, bool readersSeeIt, CancellationToken cancellationToken)
    {
        if (published?.As<AutoroutePart>() is { SetHomepage: true })
            await TakeHomepageAsync(published, cancellationToken);
        published?.Store();
        latest?.Store();
        var definitions = await model.GetAsync(cancellationToken);
        var indexed = new IndexedItem(contentItemId, isNew, Context(published), Context(latest));
        foreach (var indexer in indexers)
            await indexer.WriteAsync(indexed, cancellationToken);
        if (readersSeeIt && (published ?? latest) is { } item)
            Evict(item);
        await db.SaveChangesAsync(cancellationToken);
        if (readersSeeIt || latest is null)
            foreach (var follower in followers)
                await follower.FollowAsync(indexed, cancellationToken);

        ContentItemContext? Context(ContentItem? version) => version is null || definitions.FindType(version.ContentType) is not { } type
            ? null
            : new ContentItemContext(version, type, definitions, site.Site, version.Published);
    }

    /// <summary>Throws away the pages that show the item.</summary>
    public void Evict(ContentItem item)
    {
        db.Evict(ContentTags.Item(site.Id, item.ContentItemId));
        db.Evict(ContentTags.Type(site.Id, item.ContentType));
        if (item.LocalizationSet is { } set)
            db.Evict(ContentTags.Set(site.Id, set));
        if (item.As<AutoroutePart>() is not { Path.Length: > 0 } route)
            return;

        // Until now another text may have stood there, in a language that comes later for the reader.
        db.Evict(ContentTags.Route(site.Id, route.Path));
        if (route.SetHomepage)
            db.Evict(ContentTags.Route(site.Id, ""));
    }

    /// <summary>
    /// Takes the marks of the newest or the published version from the rows that had them when they were read; false
    /// when another change came first, which must not be lost under this one.
    /// </summary>
    public async Task<bool> UnmarkAsync(ItemVersions versions, bool latest, bool published, CancellationToken cancellationToken)
    {
        // Before the new row takes the mark: the filtered unique index allows one at a time.
        ContentItem?[] marked = [latest ? versions.Latest : null, published ? versions.Published : null];
        foreach (var row in marked.OfType<ContentItem>().DistinctBy(i => i.Id))
        {
            db.Entry(row).State = EntityState.Detached;
            var taken = await db.Set<ContentItem>()
                .Where(i => i.Id == row.Id && i.Revision == row.Revision)
                .ExecuteUpdateAsync(
                    set => set.SetProperty(i => i.Latest, i => !latest && i.Latest)
                        .SetProperty(i => i.Published, i => !published && i.Published)
                        .SetProperty(i => i.Revision, i => i.Revision + 1),
                    cancellationToken);
            if (taken == 0)
                return false;
        }

        return true;
    }

    /// <summary>The refusal of a change that came second.</summary>
    public static Refusal ChangedMeanwhile(ContentItem item) =>
        new(Conflict, $"'{item.DisplayText}' was changed by someone else at the same moment. Look at the newest text and do it again.");

    /// <summary>Keeps the address of an item that is removed: who follows an old link is told that it is gone for good.</summary>
    public async Task KeepGoneAddressAsync(ContentItem removed, CancellationToken cancellationToken)
    {
        if (removed.As<AutoroutePart>()?.Path is not { Length: > 0 } path || removed.Audience != Audience.Public)
            return;
        await db.Set<FormerAddress>()
            .Where(f => f.Culture == removed.Culture && f.Path == path).ExecuteDeleteAsync(cancellationToken);
        db.Add(new FormerAddress { Culture = removed.Culture, Path = path, ContentItemId = removed.ContentItemId });
    }

    /// <summary>Notes the address that readers knew, when the new version has another one.</summary>
    public async Task KeepFormerAddressAsync(ContentItem before, ContentItem after, CancellationToken cancellationToken)
    {
        var (former, current) = (before.As<AutoroutePart>()?.Path, after.As<AutoroutePart>()?.Path);
        await db.Set<FormerAddress>()
            .Where(a => a.Culture == after.Culture && (a.Path == current || a.Path == former)).ExecuteDeleteAsync(cancellationToken);
        if (!string.IsNullOrEmpty(former) && former != current)
            db.Add(new FormerAddress { Culture = before.Culture, Path = former, ContentItemId = after.ContentItemId });
    }

    /// <summary>A culture has one home page: the former one gives its mark up, in its text and in the index.</summary>
    private async Task TakeHomepageAsync(ContentItem home, CancellationToken cancellationToken)
    {
        // Two that become home page at the same moment stand in a line.
        await WaitInLineAsync($"{ContentTags.Route(site.Id, "")}:{home.Culture}", cancellationToken);
        var former = db.Set<AutorouteIndex>().Where(r => r.IsHomepage && r.Culture == home.Culture && r.ContentItemId != home.ContentItemId);
        var ids = await former.Select(r => r.ContentItemId).Distinct().ToListAsync(cancellationToken);
        foreach (var id in ids)
        {
            var versions = await FindAsync(id, cancellationToken);
            foreach (var version in new[] { versions.Latest, versions.Published }.OfType<ContentItem>().Distinct())
            {
                if (version.As<AutoroutePart>() is not { SetHomepage: true } route)
                    continue;
                version.Apply(route with { SetHomepage = false });
                version.Store();
                version.Revision++;
                Evict(version);
            }
        }

        if (ids.Count > 0)
            await former.ExecuteUpdateAsync(set => set.SetProperty(r => r.IsHomepage, false), cancellationToken);
    }

    public void AnnounceBeginning(ContentItem item) =>
        outbox.Send(new ContentItemCreated(item.ContentItemId, item.ContentType, depth.Value));

    public void Announce(ContentItem item, bool first) =>
        outbox.Send(new ContentItemPublished(item.ContentItemId, item.ContentType, first, depth.Value));

    public void AnnounceEnd(ContentItem item) =>
        outbox.Send(new ContentItemUnpublished(item.ContentItemId, item.ContentType, depth.Value));

    private async Task WaitInLineAsync(string line, CancellationToken cancellationToken)
    {
        if (!db.IsSqlite)
            await db.Database.ExecuteSqlAsync($"SELECT pg_advisory_xact_lock(hashtextextended({line}, 0) % 1024)", cancellationToken);
    }

    private async Task<List<Refusal>> FindTakenAsync(ContentItem item, CancellationToken cancellationToken)
    {
        var refusals = new List<Refusal>();
        if (item.As<AutoroutePart>()?.Path is { Length: > 0 } path
            && await db.Set<AutorouteIndex>()
                .Where(r => r.Culture == item.Culture && r.Path == path && r.ContentItemId != item.ContentItemId)
                .Select(r => r.ContentItemId).FirstOrDefaultAsync(cancellationToken) is { } holder)
            refusals.Add(new Refusal(
                "autoroute.path-taken", $"The address '{path}' belongs to item {holder}; choose another.", "AutoroutePart.Path"));
        if (item.LocalizationSet is { } set
            && await db.Set<ContentItem>()
                .Where(i => i.Published && i.LocalizationSet == set && i.Culture == item.Culture && i.ContentItemId != item.ContentItemId)
                .Select(i => i.ContentItemId).FirstOrDefaultAsync(cancellationToken) is { } translation)
            refusals.Add(new Refusal(
                "localization.taken",
                $"Item {translation} is already the '{item.Culture}' text of this set; change that one, or use another set.",
                "LocalizationPart"));
        return refusals;
    }
}
