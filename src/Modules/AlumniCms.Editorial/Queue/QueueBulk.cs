using AlumniCms.Admin.Bulk;
using AlumniCms.Admin.Listings;
using AlumniCms.Admin.Refusals;
using AlumniCms.ContentManagement.Contents;
using AlumniCms.Editorial.Statuses;
using AlumniCms.Kernel.Permissions;

using Microsoft.Extensions.Localization;

namespace AlumniCms.Editorial.Queue;

/// <summary>What can be done to several waiting texts at once: taking them in hand, and putting them back.</summary>
internal sealed class QueueBulk(ReviewQueue queue, AssignContentItem assign, RefusalTexts words, CurrentActor actor, IStringLocalizer<Texts> T) : IBulkWork
{
    public string List => QueueEndpoint.Path;

    public IReadOnlyList<BulkAction> Actions() =>
        !actor.Has(ContentPermissions.ReviewContent) ? [] : [new("claim", T["Take in hand"]) { DoneKey = "claimed" }, new("release", T["Put back"]) { DoneKey = "released" }];

    public Task<IReadOnlyList<BulkTarget>> FindAsync(ListingQuery query, int most, CancellationToken cancellationToken) => queue.TargetsAsync(query, most, cancellationToken);

    public Task<IReadOnlyList<BulkTarget>> FindAsync(IReadOnlyCollection<string> ids, CancellationToken cancellationToken) => queue.TargetsAsync(ids, cancellationToken);

    public async Task<IReadOnlyList<string>> DoAsync(string action, string id, CancellationToken cancellationToken) => action is "claim" or "release"
        ? words.Of((await assign.ClaimAsync(id, action == "claim", cancellationToken)).Refusals)
        : throw new ArgumentOutOfRangeException(nameof(action), action, "No such thing is done to waiting texts.");
}
