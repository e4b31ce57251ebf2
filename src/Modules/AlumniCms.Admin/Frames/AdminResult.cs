using AlumniCms.Display.Rendering;

using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc.Razor;
using Microsoft.Extensions.DependencyInjection;

namespace AlumniCms.Admin.Frames;

/// <summary>Draws a page of the back office.</summary>
/// <param name="page">The page.</param>
/// <param name="view">Name of a view in a module's folder <c>Admin</c>, unique among all modules, for example <c>Media.Files</c>.</param>
public sealed class AdminResult(AdminPage page, string view) : IResult
{
    /// <summary>Status of the answer: 422 for a form that is to be mended.</summary>
    public int StatusCode { get; init; } = page.Problems.Count > 0 ? StatusCodes.Status422UnprocessableEntity : StatusCodes.Status200OK;

    /// <inheritdoc/>
    public async Task ExecuteAsync(HttpContext httpContext)
    {
        var engine = httpContext.RequestServices.GetRequiredService<IRazorViewEngine>();
        var found = engine.GetView(null, $"/Admin/{view}.cshtml", isMainPage: true);
        if (!found.Success)
            throw new InvalidOperationException($"There is no view {view} in a folder Admin of a module.");
        using var drawn = await ViewWriter.WriteAsync(httpContext, found.View, page);
        httpContext.Response.StatusCode = StatusCode;
        httpContext.Response.ContentType = "text/html; charset=utf-8";
        await httpContext.Response.Body.WriteAsync(drawn.GetBuffer().AsMemory(0, (int)drawn.Length), httpContext.RequestAborted);
    }
}
