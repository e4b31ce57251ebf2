using System.Security.Cryptography;

using AlumniCms.Kernel.Sites;

using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;

namespace AlumniCms.Display.Rendering;

/// <summary>Draws a page with the first of the named views that exists.</summary>
public sealed class PageResult(PageModel model, params string[] views) : IResult
{
    /// <summary>Status of the answer.</summary>
    public int StatusCode { get; init; } = StatusCodes.Status200OK;

    /// <inheritdoc/>
    public async Task ExecuteAsync(HttpContext httpContext)
    {
        var services = httpContext.RequestServices;
        var site = services.GetRequiredService<CurrentSite>();
        var finder = services.GetRequiredService<ViewFinder>();
        var view = finder.Find(finder.ThemeOf(site.HasSite ? site.Site : null), views);
        httpContext.Response.StatusCode = StatusCode;
        httpContext.Response.ContentType = "text/html; charset=utf-8";

        using var page = await ViewWriter.WriteAsync(httpContext, view, model);
        Describe(httpContext.Response, page.GetBuffer().AsSpan(0, (int)page.Length));
        await httpContext.Response.Body.WriteAsync(page.GetBuffer().AsMemory(0, (int)page.Length), httpContext.RequestAborted);
    }

    // A browser keeps the page and asks each time whether it still holds: the page cache answers that in a few bytes.
    private void Describe(HttpResponse response, ReadOnlySpan<byte> page)
    {
        if (StatusCode != StatusCodes.Status200OK || response.Headers.CacheControl.Count > 0)
            return;
        response.Headers.CacheControl = "no-cache";
        response.Headers.ETag = $"W/\"{Convert.ToHexStringLower(SHA256.HashData(page).AsSpan(0, 12))}\"";
    }
}
