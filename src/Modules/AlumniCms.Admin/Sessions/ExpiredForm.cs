using AlumniCms.Admin.Endpoints;
using AlumniCms.Admin.Frames;
using AlumniCms.Kernel.Sites;

using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Authorization.Policy;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Localization;

namespace AlumniCms.Admin.Sessions;

/// <summary>
/// Gives a form back to somebody whose session ended while they were writing: they sign in beside it, and send it again. All other
/// refusals are the framework’s.
/// </summary>
internal sealed class ExpiredForm : IAuthorizationMiddlewareResultHandler
{
    private const int MostFields = 20_000;

    private readonly AuthorizationMiddlewareResultHandler _other = new();

    public async Task HandleAsync(
        RequestDelegate next, HttpContext context, AuthorizationPolicy policy, PolicyAuthorizationResult authorizeResult)
    {
        if (!authorizeResult.Challenged || !IsForm(context.Request))
        {
            await _other.HandleAsync(next, context, policy, authorizeResult);
            return;
        }

        var form = await context.Request.ReadFormAsync(context.RequestAborted);
        AdminLanguage.Enter(context);
        var services = context.RequestServices;
        var T = services.GetRequiredService<IStringLocalizer<Texts>>();
        var frames = services.GetRequiredService<AdminFrames>();
        context.Response.Headers.CacheControl = "no-store";
        var page = new ExpiredFormPage
        {
            Frame = frames.Make(),
            Title = T["Your session has ended"],
            Action = context.Request.PathBase + context.Request.Path + context.Request.QueryString,
            SignInUrl = frames.SignInUrl(),
            Fields = [.. form.SelectMany(f => f.Value.Select(v => KeyValuePair.Create(f.Key, v ?? ""))).Take(MostFields)],
        };
        await new AdminResult(page, "Expired") { StatusCode = StatusCodes.Status401Unauthorized }.ExecuteAsync(context);
    }

    private static bool IsForm(HttpRequest request) =>
        HttpMethods.IsPost(request.Method) && request.HasFormContentType
        && request.Path.StartsWithSegments("/admin", StringComparison.OrdinalIgnoreCase)
        && request.Headers.Accept.ToString().Contains("text/html", StringComparison.OrdinalIgnoreCase)
        && request.HttpContext.RequestServices.GetRequiredService<CurrentSite>().HasSite;
}
