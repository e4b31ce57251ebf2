using Microsoft.AspNetCore.Diagnostics;

namespace AlumniCms.Web.Hosting;

/// <summary>
/// Guards the addresses of error pages. They are drawn for an answer that went wrong; whoever asks for one finds nothing,
/// so that nobody can show a failure that did not happen.
/// </summary>
internal sealed class ErrorRoute(RequestDelegate next)
{
    public const string Path = "/_error";

    public async Task InvokeAsync(HttpContext context)
    {
        if (!context.Request.Path.StartsWithSegments(Path, StringComparison.OrdinalIgnoreCase))
        {
            await next(context);
            return;
        }

        if (!IsReExecuted(context))
        {
            context.Response.StatusCode = StatusCodes.Status404NotFound;
            return;
        }

        // The page is read, whatever was tried: a method that is refused is not refused a second time, by the error page.
        var method = context.Request.Method;
        if (!HttpMethods.IsHead(method) && !HttpMethods.IsGet(method))
        {
            context.Request.Method = HttpMethods.Get;

            // Running the pipeline again has routed already, by the method that was tried.
            context.SetEndpoint(null);
        }

        try
        {
            await next(context);
        }
        finally
        {
            context.Request.Method = method;
        }
    }

    private static bool IsReExecuted(HttpContext context) =>
        context.Features.Get<IStatusCodeReExecuteFeature>() is not null || context.Features.Get<IExceptionHandlerFeature>() is not null;
}
