using AlumniCms.ContentManagement.Contents;
using AlumniCms.Kernel.Sites;

using Microsoft.AspNetCore.Http;

namespace AlumniCms.Headless.OrchardCore;

/// <summary>
/// <c>GET /api/content/{contentItemId}</c>, in Orchard Core's JSON: published items of the site that the caller may
/// read. What is for members only is not there for others, neither the item nor a single field of it.
/// </summary>
internal static class GetContentItem
{
    public static async Task<IResult> HandleAsync(
        string contentItemId, CurrentSite site, PublishedContent contents, ReadableItem readable, CancellationToken cancellationToken) =>
        site.HasSite && contentItemId.Length <= 26
        && await contents.FindAsync(contentItemId, cancellationToken) is { } item
        && await readable.MakeAsync(item, cancellationToken) is { } json
            ? Results.Json(json)
            : NotThere();

    private static IResult NotThere() => Results.Problem(
        statusCode: StatusCodes.Status404NotFound,
        title: "No such item",
        detail: "No published item of this site has this id, or it is not for you.");
}
