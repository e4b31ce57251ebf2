using AlumniCms.Kernel.Sites;

using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc.Abstractions;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Routing;
using Microsoft.AspNetCore.WebUtilities;
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
        var theme = ViewFinder.ThemeOf(site.HasSite ? site.Site : null);
        var view = services.GetRequiredService<ViewFinder>().Find(theme, views);
        httpContext.Response.StatusCode = StatusCode;
        httpContext.Response.ContentType = "text/html; charset=utf-8";

        var action = new Microsoft.AspNetCore.Mvc.ActionContext(httpContext, httpContext.GetRouteData() ?? new RouteData(), new ActionDescriptor());
        var data = new ViewDataDictionary(new EmptyModelMetadataProvider(), new ModelStateDictionary()) { Model = model };
        var temp = services.GetRequiredService<ITempDataDictionaryFactory>().GetTempData(httpContext);
        await using var writer = new HttpResponseStreamWriter(httpContext.Response.Body, System.Text.Encoding.UTF8);
        var context = new ViewContext(action, view, data, temp, writer, new HtmlHelperOptions());
        await view.RenderAsync(context);
        await writer.FlushAsync();
    }
}
