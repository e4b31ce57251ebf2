using System.Collections.Immutable;
using System.Globalization;

using AlumniCms.Admin.Frames;
using AlumniCms.Admin.Listings;
using AlumniCms.Display.Fields;
using AlumniCms.Kernel.Sites;
using AlumniCms.Notifications.Notices;
using AlumniCms.Sites.Resolution;

using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Localization;

namespace AlumniCms.Inbox.Notices;

/// <summary><c>/{site}/admin/notices</c>: the person's own, of all sites, whichever site they look at them from.</summary>
internal sealed class NoticeEndpoints(
    OwnNotices notices, ISiteStore sites, SiteAddress addresses, AdminFrames frames, SiteClock clock, IStringLocalizer<Texts> T)
{
    public const string Path = "notices";
    private const string State = "state";
    private const string UnreadState = "unread";

    public async Task<IResult> ListAsync(HttpContext http, CancellationToken cancellationToken)
    {
        var query = ListingQuery.Read(http.Request) with { Text = "", Sort = null, Columns = [] };
        var isUnread = query.Filter(State) == UnreadState;
        query = query with { Filters = isUnread ? query.Filters.RemoveRange(query.Filters.Keys.Where(k => k != State)) : ImmutableSortedDictionary<string, string>.Empty };
        var unread = await notices.CountUnreadAsync(cancellationToken);
        var found = await notices.GetAsync(isUnread, (query.Page - 1) * Listing.PageSize, Listing.PageSize, cancellationToken);
        var table = await sites.GetAsync(cancellationToken);
        return new AdminResult(
            new NoticesPage
            {
                Frame = frames.Make(),
                Title = T["Notices"],
                Notice = query.Done == "read" ? T["They are marked as read."].Value : null,
                IsUnread = isUnread,
                Unread = unread,
                Listing = new Listing
                {
                    Key = Path,
                    Url = frames.Url(Path),
                    Query = query,
                    IsSearchable = false,
                    Columns = [new("text", T["Notice"]), new("site", T["Site"]), new("received", T["Received"])],
                    Rows = [.. found.Select(n => Row(n, table.ById(n.SiteId)))],
                    Total = isUnread ? unread : await notices.CountAsync(cancellationToken),
                    Actions = [new("read", T["Mark as read"])],
                    Empty = isUnread ? T["You have read everything."] : T["When something waits for you, or something of yours has moved on, it stands here."],
                },
            },
            "Notices.List");
    }

    /// <summary>Reads a notice, and leads to where the matter is seen to.</summary>
    public async Task<IResult> OpenAsync(long id, CancellationToken cancellationToken)
    {
        if (await notices.OpenAsync(id, cancellationToken) is not { } notice)
            return Results.NotFound();
        var site = (await sites.GetAsync(cancellationToken)).ById(notice.SiteId);
        return Results.Redirect(site is null || notice.Url is null ? frames.Url(Path) : addresses.For(site, culture: null, notice.Url));
    }

    public async Task<IResult> MarkAsync(HttpContext http, CancellationToken cancellationToken)
    {
        var form = await http.Request.ReadFormAsync(cancellationToken);
        switch (form["do"].ToString())
        {
            case "read":
                var ids = form["id"].Select(i => long.TryParse(i, NumberStyles.None, CultureInfo.InvariantCulture, out var id) ? id : 0).Where(i => i > 0).Take(Listing.PageSize);
                await notices.MarkReadAsync([.. ids], cancellationToken);
                break;
            case "all":
                await notices.MarkAllReadAsync(cancellationToken);
                break;
            default:
                return Results.BadRequest();
        }

        return Results.Redirect(frames.Url($"{Path}?done=read"));
    }

    private ListingRow Row(NoticeView notice, Site? site) => new(notice.Id.ToString(CultureInfo.InvariantCulture), new Dictionary<string, ListingCell>(StringComparer.Ordinal)
    {
        ["text"] = new(notice.Text)
        {
            Url = frames.Url(string.Create(CultureInfo.InvariantCulture, $"{Path}/{notice.Id}")),
            Tags = notice.IsRead ? [] : [new(T["Unread"], ListingTone.Waiting)],
        },
        ["site"] = new(site?.NameIn(AdminFrames.Language) ?? ""),
        ["received"] = new(DateText.Write(clock.Local(notice.CreatedUtc), "g")),
    });
}
