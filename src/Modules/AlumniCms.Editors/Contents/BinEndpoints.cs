using AlumniCms.Admin.Frames;
using AlumniCms.Admin.Listings;
using AlumniCms.Admin.Refusals;
using AlumniCms.ContentManagement.Actions;
using AlumniCms.ContentManagement.Contents;
using AlumniCms.ContentManagement.Definitions;
using AlumniCms.ContentManagement.Indexes;
using AlumniCms.ContentManagement.Items;
using AlumniCms.Display.Fields;
using AlumniCms.Display.Frames;
using AlumniCms.Kernel.Data;
using AlumniCms.Kernel.Sites;

using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;

namespace AlumniCms.Editors.Contents;

/// <summary><c>/{site}/admin/content/{id}/remove</c> and <c>/{site}/admin/bin</c></summary>
internal sealed class BinEndpoints(
    AlumniDbContext db, IContentManager contents, ContentRights rights, RemoveContentItem remove, RemovedItems removed, TypeNames types, ContentModelStore models,
    RefusalTexts words, CurrentSite site, SiteClock clock, AdminFrames frames, IStringLocalizer<Texts> T)
{
    private const int MostUses = 50;

    public async Task<IResult> AskAsync(string id, CancellationToken cancellationToken)
    {
        if (await contents.GetAsync(id, VersionOptions.Latest, cancellationToken) is not { } item || !rights.MayDelete(item))
            return Results.NotFound();
        return new AdminResult(
            new RemovePage
            {
                Frame = frames.Make(new PageLink(T["Contents"], frames.Url("content")), new PageLink(item.DisplayText, frames.Url($"content/{id}"))),
                Title = T["Put “{0}” into the bin?", item.DisplayText],
                Action = frames.Url($"content/{id}/remove"),
                Back = frames.Url($"content/{id}"),
                Uses = await UsesAsync(item, cancellationToken),
            },
            "Contents.Remove");
    }

    public async Task<IResult> RemoveAsync(string id, CancellationToken cancellationToken)
    {
        var result = await remove.ExecuteAsync(id, cancellationToken);
        if (result.Refusals.Any(r => r.Code == "item.missing"))
            return Results.NotFound();
        return result.Succeeded
            ? Results.Redirect(frames.Url("content?done=removed"))
            : new AdminResult(
                new BulkReportPage { Frame = frames.Make(), Title = T["It was not removed"], Problems = [.. result.Refusals.Select(words.Of)], Done = 0, Back = frames.Url("content") }, "Contents.Bulk");
    }

    public async Task<IResult> ShowAsync(HttpContext http, CancellationToken cancellationToken)
    {
        var query = ListingQuery.Read(http.Request);
        var model = await models.GetAsync(site.Site, cancellationToken);
        var found = removed.Found(query);
        var rows = await found.Skip((query.Page - 1) * Listing.PageSize).Take(Listing.PageSize)
            .Select(i => new { i.ContentItemVersionId, i.DisplayText, i.ContentType, i.Culture, i.Author, i.ModifiedUtc }).ToListAsync(cancellationToken);
        return new AdminResult(
            new ContentListPage
            {
                Frame = frames.Make(),
                Title = T["Bin"],
                Notice = query.Done switch { "restored" => T["The marked entries are drafts again."].Value, "none" => T["No entry was marked."], _ => null },
                Creatable = [],
                Listing = new Listing
                {
                    Key = RemovedItems.Path,
                    Url = frames.Url(RemovedItems.Path),
                    Query = query,
                    Columns = [new("title", T["Title"]), new("type", T["Type"]), new("author", T["Written by"]), new("modified", T["Changed"])],
                    Rows = [.. rows.Select(r => new ListingRow(r.ContentItemVersionId, new Dictionary<string, ListingCell>(StringComparer.Ordinal)
                    {
                        ["title"] = new(r.DisplayText) { Lang = r.Culture.Length > 0 ? r.Culture : null },
                        ["type"] = new(types.Of(model, r.ContentType)),
                        ["author"] = new(r.Author),
                        ["modified"] = new(DateText.Write(clock.Local(r.ModifiedUtc), "g")),
                    }))],
                    Total = await found.CountAsync(cancellationToken),
                    Empty = T["The bin is empty."],
                    ActionUrl = frames.Url("bin/restore"),
                    Actions = removed.Actions(),
                    ActsOnAll = true,
                },
            },
            "Contents.Bin");
    }

    private async Task<IReadOnlyList<PageLink>> UsesAsync(ContentItem item, CancellationToken cancellationToken)
    {
        var targets = new[] { item.ContentItemId, item.LocalizationSet ?? item.ContentItemId };
        var ids = await db.Set<ReferenceIndex>().AsNoTracking().Where(r => targets.Contains(r.TargetId) && r.ContentItemId != item.ContentItemId)
            .Select(r => r.ContentItemId).Distinct().Take(MostUses).ToListAsync(cancellationToken);
        return [.. (await contents.GetAsync(ids, VersionOptions.Latest, cancellationToken)).Where(rights.MayView)
            .Select(i => new PageLink(i.DisplayText, frames.Url($"content/{i.ContentItemId}"), i.Culture.Length > 0 ? i.Culture : null))];
    }
}
