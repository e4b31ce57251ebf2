using AlumniCms.Display.Forms;
using AlumniCms.Accounts.Pages;
using AlumniCms.Kernel.Modules;
using AlumniCms.Members.Sessions;
using AlumniCms.Sites.Resolution;

using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace AlumniCms.Accounts;

internal sealed class Startup : StartupBase
{
    private const int LargestForm = 64 * 1024;

    public override void ConfigureServices(IServiceCollection services, IConfiguration configuration)
    {
        services.AddSingleton<AttemptLimiter>();
        services.AddScoped<AccountFrames>();
        services.AddScoped<TwoStepEndpoint>();
        services.AddScoped<ProviderEndpoint>();
        services.AddScoped<OwnProvidersEndpoint>();
        services.Configure<AntiforgeryOptions>(options =>
        {
            options.Cookie.Name = "form";
            options.Cookie.Path = "/";
            options.Cookie.SecurePolicy = CookieSecurePolicy.SameAsRequest;
            options.SuppressXFrameOptionsHeader = true;
        });
    }

    public override void MapEndpoints(IEndpointRouteBuilder routes)
    {
        var all = routes.MapGroup("/account").WithMetadata(new RequestSizeLimitAttribute(LargestForm)).ExcludeFromDescription();
        all.AddEndpointFilter(static (context, next) => KeepToOneself(context, next));
        all.AddEndpointFilter(static (context, next) =>
            new SameOriginForm(context.HttpContext.RequestServices.GetRequiredService<IAntiforgery>()).InvokeAsync(context, next));

        var open = all.MapGroup("").AllowAnonymous();
        open.MapGet($"/{SignInEndpoint.Page}", SignInEndpoint.ShowAsync);
        open.MapPost($"/{SignInEndpoint.Page}", SignInEndpoint.SendAsync);
        open.MapGet($"/{CodeEndpoint.Page}", CodeEndpoint.ShowAsync);
        open.MapPost($"/{CodeEndpoint.Page}", CodeEndpoint.SendAsync);
        open.MapGet($"/{ForgottenEndpoint.Page}", ForgottenEndpoint.ShowAsync);
        open.MapPost($"/{ForgottenEndpoint.Page}", ForgottenEndpoint.SendAsync);
        open.MapGet($"/{ResetEndpoint.Page}", ResetEndpoint.ShowAsync);
        open.MapPost($"/{ResetEndpoint.Page}", ResetEndpoint.SendAsync);
        open.MapGet($"/{ConfirmEndpoint.Page}", ConfirmEndpoint.ShowAsync);
        open.MapPost($"/{ConfirmEndpoint.Page}", ConfirmEndpoint.SendAsync);
        open.MapPost("/passkey/options", PasskeyEndpoint.AskAsync);
        open.MapPost($"/{PasskeyEndpoint.Page}", PasskeyEndpoint.SendAsync);
        open.MapGet($"/{ProviderEndpoint.Page}", ProviderEndpoint.ShowAsync);
        open.MapPost($"/{ProviderEndpoint.Page}", ProviderEndpoint.SendAsync);
        open.MapPost("/sign-out", SignOutEndpoint.SendAsync);

        var own = all.MapGroup("").RequireAuthorization(SessionServices.OwnPages);
        own.MapGet("/security", SecurityEndpoint.ShowAsync);
        own.MapPost("/security/passkeys", OwnPasskeysEndpoint.SendAsync);
        own.MapPost("/security/passkeys/options", OwnPasskeysEndpoint.AskAsync);
        own.MapPost("/security/end", SecurityEndpoint.EndAsync);
        own.MapPost("/security/end-all", SecurityEndpoint.EndAllAsync);
        own.MapGet($"/{OwnProvidersEndpoint.Page}", OwnProvidersEndpoint.ShowAsync);
        own.MapPost($"/{OwnProvidersEndpoint.Page}", OwnProvidersEndpoint.SendAsync);
        own.MapGet($"/{PasswordEndpoint.Page}", PasswordEndpoint.ShowAsync);
        own.MapPost($"/{PasswordEndpoint.Page}", PasswordEndpoint.SendAsync);
        own.MapGet($"/{TwoStepEndpoint.Page}", TwoStepEndpoint.ShowAsync);
        own.MapPost($"/{TwoStepEndpoint.Page}", TwoStepEndpoint.SendAsync);
    }

    // Not there where the address names no language; neither kept nor listed by anyone.
    private static ValueTask<object?> KeepToOneself(EndpointFilterInvocationContext context, EndpointFilterDelegate next)
    {
        var http = context.HttpContext;
        if (http.Features.Get<SiteRequestFeature>() is not { HasCulture: true })
            return ValueTask.FromResult<object?>(Results.NotFound());
        http.Response.Headers.CacheControl = "no-cache, no-store";
        http.Response.Headers["X-Robots-Tag"] = "noindex";

        // A link's code stands in the address: it goes nowhere from there.
        http.Response.Headers["Referrer-Policy"] = "same-origin";
        return next(context);
    }
}
