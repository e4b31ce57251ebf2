using AlumniCms.Admin.Endpoints;
using AlumniCms.Kernel.Sites;

using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Authorization.Policy;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Metadata;
using Microsoft.Extensions.DependencyInjection;

namespace AlumniCms.Admin.Sessions;

/// <summary>Gives a form of the back office back to somebody whose session or right ended while they were writing. All other refusals are the framework’s.</summary>
internal sealed class ExpiredForm : IAuthorizationMiddlewareResultHandler
{
    private readonly AuthorizationMiddlewareResultHandler _other = new();

    public async Task HandleAsync(
        RequestDelegate next, HttpContext context, AuthorizationPolicy policy, PolicyAuthorizationResult authorizeResult)
    {
        if (authorizeResult.Succeeded || !IsForm(context.Request))
        {
            await _other.HandleAsync(next, context, policy, authorizeResult);
            return;
        }

        AdminLanguage.Enter(context);
        var lost = context.RequestServices.GetRequiredService<LostForm>();
        await (await (authorizeResult.Challenged ? lost.EndedAsync(context) : lost.ForbiddenAsync(context))).ExecuteAsync(context);
    }

    // Files are not given back, and a stranger’s are not even taken in.
    private static bool IsUpload(HttpContext http) =>
        http.GetEndpoint()?.Metadata.GetMetadata<IRequestSizeLimitMetadata>()?.MaxRequestBodySize > AdminEndpoints.LargestForm;

    private static bool IsForm(HttpRequest request) =>
        HttpMethods.IsPost(request.Method) && request.HasFormContentType && !IsUpload(request.HttpContext)
        && request.Path.StartsWithSegments("/admin", StringComparison.OrdinalIgnoreCase)
        && request.Headers.Accept.ToString().Contains("text/html", StringComparison.OrdinalIgnoreCase)
        && request.HttpContext.RequestServices.GetRequiredService<CurrentSite>().HasSite;
}
