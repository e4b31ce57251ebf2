using System.Security.Cryptography;
using System.Text;

using AlumniCms.Kernel.Sites;

using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc.Abstractions;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace AlumniCms.Display.Rendering;

/// <summary>Draws a page with the first of the named views that exists.</summary>
public sealed class PageResult(PageModel model, params string[] views) : IResult
{
    private const int TypicalSize = 48 * 1024;

    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

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

        var action = new Microsoft.AspNetCore.Mvc.ActionContext(httpContext, httpContext.GetRouteData() ?? new RouteData(), new ActionDescriptor());
        var data = new ViewDataDictionary(services.GetRequiredService<IModelMetadataProvider>(), new ModelStateDictionary()) { Model = model };
        var temp = services.GetRequiredService<ITempDataDictionaryFactory>().GetTempData(httpContext);
        using var page = new MemoryStream(TypicalSize);
        await using (var writer = new StreamWriter(page, Utf8, bufferSize: 4096, leaveOpen: true))
            await view.RenderAsync(new ViewContext(action, view, data, temp, writer, new HtmlHelperOptions()));
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
