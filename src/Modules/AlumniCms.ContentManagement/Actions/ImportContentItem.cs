using System.Text.Json.Nodes;

using AlumniCms.ContentManagement.Contents;
using AlumniCms.ContentManagement.Items;
using AlumniCms.Kernel.Data;
using AlumniCms.Kernel.Ids;
using AlumniCms.Kernel.Permissions;
using AlumniCms.Kernel.Results;
using AlumniCms.Kernel.Sites;

namespace AlumniCms.ContentManagement.Actions;

/// <summary>
/// Brings in an item from a recipe or an export. The same item again changes nothing; another text under the same id
/// becomes a new version. Content of unknown parts and fields is kept.
/// </summary>
public sealed class ImportContentItem
{
    private readonly AlumniDbContext _db;
    private readonly CurrentSite _site;
    private readonly CurrentActor _actor;
    private readonly ContentItemWriter _writer;
    private readonly TimeProvider _time;
    private readonly IPublicationFollower[] _followers;

    internal ImportContentItem(
        AlumniDbContext db, CurrentSite site, CurrentActor actor, ContentItemWriter writer, TimeProvider time, IEnumerable<IPublicationFollower> followers) =>
        (_db, _site, _actor, _writer, _time, _followers) = (db, site, actor, writer, time, [.. followers]);

    /// <summary>Imports the item; one that is to be published and lacks what the law asks for is kept as a draft.</summary>
    public Task<Result<ImportedItem>> ExecuteAsync(JsonObject json, CancellationToken cancellationToken) =>
        ExecuteAsync(json, UnmetChecks.Draft, cancellationToken);

    /// <summary>Imports the item.</summary>
    /// <param name="json">The item.</param>
    /// <param name="unmet">What becomes of an item that is to be published and lacks what the law asks for.</param>
    /// <param name="cancellationToken">Cancels the import; nothing is half saved.</param>
    public Task<Result<ImportedItem>> ExecuteAsync(JsonObject json, UnmetChecks unmet, CancellationToken cancellationToken)
    {
        if (!_actor.Has(ContentPermissions.ImportContent, ""))
            return Task.FromResult<Result<ImportedItem>>(Refusal.Forbidden(ContentPermissions.ImportContent.Name));
        ContentItem item;
        try
        {
            item = ContentItemJson.Read(json);
        }
        catch (ContentItemFormatException exception)
        {
            return Task.FromResult<Result<ImportedItem>>(new Refusal("item.shape", exception.Problem, exception.Path));
        }

        if (item.ContentItemId.Length > IdGenerator.Length)
            return Task.FromResult<Result<ImportedItem>>(
                new Refusal("item.id", $"An id has {IdGenerator.Length} characters at most.", "ContentItemId"));
        return _db.InTransactionAsync(ct => ImportAsync(item, unmet, ct), result => result.Succeeded, cancellationToken);
    }

    private async Task<Result<ImportedItem>> ImportAsync(ContentItem item, UnmetChecks unmetChecks, CancellationToken cancellationToken)
    {
        // An exported former version has neither mark: it is history, which a site makes for itself.
        var publish = item.Published;
        var publishedUtc = item.PublishedUtc;
        var versions = item.ContentItemId.Length == 0
            ? new ItemVersions(null, null)
            : await _writer.FindAsync(item.ContentItemId, cancellationToken);
        Complete(item, versions);
        var (context, refusals) = await _writer.PrepareAsync(item, publish, cancellationToken);
        if (context is null || refusals.Count > 0)
            return Result<ImportedItem>.Refused(refusals);
        item.Store();

        // A text that readers see already stays, and a newer draft beside it: an export has both.
        if ((publish ? versions.Published : versions.Latest) is { } same && same.Published == publish && IsSame(same, item))
            return new ImportedItem(same, ImportOutcome.Unchanged, [.. context.Warnings]);

        var unmet = publish ? await _writer.CheckAsync(context, [], cancellationToken) : [];
        if (unmet.Count > 0 && unmetChecks == UnmetChecks.Refuse)
            return Result<ImportedItem>.Refused(unmet);
        if (unmet.Count > 0 && unmetChecks == UnmetChecks.Draft)
        {
            publish = item.Published = false;
            item.PublishedUtc = publishedUtc ?? versions.Latest?.PublishedUtc;
            (context, refusals) = await _writer.PrepareAsync(item, forPublication: false, cancellationToken);
            if (context is null || refusals.Count > 0)
                return Result<ImportedItem>.Refused(refusals);
            item.Store();
            if (versions.Latest is { Published: false } draft && IsSame(draft, item))
                return new ImportedItem(draft, ImportOutcome.Unchanged, [.. context.Warnings]) { Unmet = unmet };
        }

        if (versions.Published is { } former && publish)
            await _writer.KeepFormerAddressAsync(former, item, cancellationToken);
        if (!await _writer.UnmarkAsync(versions, latest: true, published: publish, cancellationToken))
            return ContentItemWriter.ChangedMeanwhile(item);
        _db.Add(item);
        var published = publish
            ? item
            : versions.Published is null ? null : (await _writer.FindAsync(item.ContentItemId, cancellationToken)).Published;
        if (versions.Latest is null)
            _writer.AnnounceBeginning(item);
        if (publish)
            _writer.Announce(item, first: versions.Published is null);
        await _writer.FinishAsync(
            item.ContentItemId, isNew: versions.Latest is null, published, item, readersSeeIt: publish, cancellationToken);
        foreach (var follower in publish ? _followers : [])
            if (await follower.FollowAsync(item, cancellationToken) is { } refusal)
                return refusal;

        // A recipe brings in hundreds in one transaction: what is written need not be watched any longer.
        _db.ChangeTracker.Clear();
        return new ImportedItem(item, versions.Latest is null ? ImportOutcome.Created : ImportOutcome.Updated, [.. context.Warnings]) { Unmet = unmet };
    }

    private void Complete(ContentItem item, ItemVersions versions)
    {
        var now = _time.GetUtcNow().UtcDateTime;
        item.SiteId = _site.Id;
        item.Latest = true;
        item.ContentItemVersionId = IdGenerator.NewId(_time);
        if (item.ContentItemId.Length == 0)
            item.ContentItemId = IdGenerator.NewId(_time);
        if (item.CreatedUtc == default)
            item.CreatedUtc = versions.Latest?.CreatedUtc ?? now;
        if (item.ModifiedUtc == default)
            item.ModifiedUtc = versions.Latest?.ModifiedUtc ?? item.CreatedUtc;
        if (item.Published)
            item.PublishedUtc ??= versions.Published?.PublishedUtc ?? now;
        if (item.Owner.Length == 0)
            item.Owner = versions.Latest?.Owner ?? _actor.Id;
        if (item.Author.Length == 0)
            item.Author = versions.Latest?.Author ?? _actor.ByLine;
    }

    private static bool IsSame(ContentItem stored, ContentItem incoming) =>
        stored.DisplayText == incoming.DisplayText
        && stored.ContentType == incoming.ContentType
        && JsonNode.DeepEquals(stored.Content, incoming.Content);
}
