using AlumniCms.Admin.Frames;
using AlumniCms.Admin.Listings;
using AlumniCms.Admin.Refusals;
using AlumniCms.ContentManagement.Actions;
using AlumniCms.ContentManagement.Contents;
using AlumniCms.ContentManagement.Items;
using AlumniCms.Display.Forms;
using AlumniCms.Display.Frames;
using AlumniCms.Kernel.Results;

using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Localization;

namespace AlumniCms.Editors.Contents;

/// <summary><c>POST /{site}/admin/content/bulk</c>: does one thing to all marked items, and says of each that was refused why.</summary>
internal sealed class BulkEndpoint(
    PublishContentItem publish, UnpublishContentItem unpublish, RemoveContentItem remove, IContentManager contents, RefusalTexts words, AdminFrames frames, IStringLocalizer<Texts> T)
{
    public async Task<IResult> SendAsync(HttpContext http, CancellationToken cancellationToken)
    {
        var form = await http.Request.ReadFormAsync(cancellationToken);
        string[] ids = [.. form["id"].OfType<string>().Distinct(StringComparer.Ordinal).Take(Listing.PageSize)];
        var back = LocalUrl.Keep(form["returnUrl"]) is { Length: > 0 } url ? url : frames.Url("content");
        var done = form["do"].ToString() switch { "publish" => "published", "unpublish" => "unpublished", "remove" => "removed", _ => null };
        if (done is null)
            return Results.BadRequest();
        if (ids.Length == 0)
            return Results.Redirect(With(back, "none"));
        var names = (await contents.GetAsync(ids, VersionOptions.Latest, cancellationToken)).ToDictionary(i => i.ContentItemId, i => i.DisplayText, StringComparer.Ordinal);
        var refused = new List<string>();
        foreach (var id in ids)
            if (await DoAsync(done, id, cancellationToken) is { Count: > 0 } refusals)
                refused.Add($"{names.GetValueOrDefault(id, id)}: {string.Join(" ", refusals.Select(words.Of).Distinct(StringComparer.Ordinal))}");
        if (refused.Count == 0)
            return Results.Redirect(With(back, done));
        return new AdminResult(
            new BulkReportPage
            {
                Frame = frames.Make(new PageLink(T["Contents"], frames.Url("content"))),
                Title = T["Not all could be done"],
                Problems = refused,
                Done = ids.Length - refused.Count,
                Back = back,
            },
            "Contents.Bulk");
    }

    private async Task<IReadOnlyList<Refusal>> DoAsync(string what, string id, CancellationToken cancellationToken) => what switch
    {
        "published" => (await publish.ExecuteAsync(id, cancellationToken)).Refusals,
        "unpublished" => (await unpublish.ExecuteAsync(id, cancellationToken)).Refusals,
        _ => (await remove.ExecuteAsync(id, cancellationToken)).Refusals,
    };

    private static string With(string url, string done) => url + (url.Contains('?', StringComparison.Ordinal) ? "&" : "?") + "done=" + done;
}
