using AlumniCms.Admin.Bulk;
using AlumniCms.Admin.Listings;
using AlumniCms.Admin.Refusals;
using AlumniCms.ContentManagement.Actions;
using AlumniCms.ContentManagement.Contents;
using AlumniCms.Kernel.Permissions;
using AlumniCms.Kernel.Results;

using Microsoft.Extensions.Localization;

namespace AlumniCms.Editors.Contents;

/// <summary>What can be done to many items at once.</summary>
internal sealed class ContentBulk(
    ContentQuery contents, PublishContentItem publish, UnpublishContentItem unpublish, RemoveContentItem remove, RefusalTexts words, CurrentActor actor, IStringLocalizer<Texts> T) : IBulkWork
{
    public string List => ContentListEndpoint.Path;

    public IReadOnlyList<BulkAction> Actions() =>
    [
        .. actor.Has(ContentPermissions.PublishContent)
            ? new BulkAction[] { new("publish", T["Publish"]) { DoneKey = "published" }, new("unpublish", T["Take off the site"]) { DoneKey = "unpublished" } } : [],
        .. actor.Has(ContentPermissions.DeleteContent) ? new BulkAction[] { new("remove", T["Put into the bin"], IsDangerous: true) { DoneKey = "removed" } } : [],
    ];

    public Task<IReadOnlyList<BulkTarget>> FindAsync(ListingQuery query, int most, CancellationToken cancellationToken) => contents.TargetsAsync(query, most, cancellationToken);

    public Task<IReadOnlyList<BulkTarget>> FindAsync(IReadOnlyCollection<string> ids, CancellationToken cancellationToken) => contents.TargetsAsync(ids, cancellationToken);

    public async Task<IReadOnlyList<string>> DoAsync(string action, string id, CancellationToken cancellationToken) => [.. (await TryAsync(action, id, cancellationToken)).Select(words.Of)];

    private async Task<IReadOnlyList<Refusal>> TryAsync(string action, string id, CancellationToken cancellationToken) => action switch
    {
        "publish" => (await publish.ExecuteAsync(id, cancellationToken)).Refusals,
        "unpublish" => (await unpublish.ExecuteAsync(id, cancellationToken)).Refusals,
        "remove" => (await remove.ExecuteAsync(id, cancellationToken)).Refusals,
        _ => throw new ArgumentOutOfRangeException(nameof(action), action, "No such thing is done to many items."),
    };
}
