using AlumniCms.Display.Forms;
using AlumniCms.Kernel.Permissions;
using AlumniCms.Members.Providers;
using AlumniCms.Members.Sessions;

using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Localization;

namespace AlumniCms.Accounts.Pages;

/// <summary><c>/{site}/{culture}/account/provider</c>: to sign in by a provider. The form leads there, the provider leads back.</summary>
internal sealed class ProviderEndpoint(
    SignInProviders providers,
    AskProvider ask,
    SignInWithProvider signIn,
    AttemptLimiter limiter,
    CurrentActor actor,
    AccountFrames frames,
    IStringLocalizer<AlumniCms.Display.Texts> T)
{
    public const string Page = "provider";

    public static async Task<IResult> SendAsync(HttpContext http, ProviderEndpoint page, CancellationToken cancellationToken)
    {
        var form = await http.Request.ReadFormAsync(cancellationToken);
        return await page.LeaveAsync(http, form["provider"].ToString(), LocalUrl.Keep(form["returnUrl"]), cancellationToken);
    }

    public static Task<IResult> ShowAsync(
        string? provider, string? returnUrl, string? problem, HttpContext http, ProviderEndpoint page, CancellationToken cancellationToken) =>
        page.ComeBackAsync(http, provider ?? "", LocalUrl.Keep(returnUrl), problem, cancellationToken);

    private async Task<IResult> LeaveAsync(HttpContext http, string name, string back, CancellationToken cancellationToken)
    {
        if (limiter.Count(http, AttemptLimit.SignInByAddress) is { } wait)
            return await RefuseAsync(back, frames.Wait(http, wait), StatusCodes.Status429TooManyRequests, cancellationToken);
        if (providers.Find(name) is not { } provider)
            return Results.StatusCode(StatusCodes.Status400BadRequest);
        return await ask.ToSignInAsync(http, provider, ProviderWay.Back(frames.Url(Page, back), provider)) is { Length: > 0 } address
            ? await ProviderWay.LeadAsync(http, frames, T, SignInEndpoint.Page, provider, address, cancellationToken)
            : await RefuseAsync(back, ProviderWay.Explain(ProviderProblem.Unreachable, provider.Label, T)!, cancellationToken);
    }

    private async Task<IResult> ComeBackAsync(HttpContext http, string name, string back, string? problem, CancellationToken cancellationToken)
    {
        if (providers.Find(name) is not { } provider)
            return Results.NotFound();
        if (ProviderWay.Explain(problem, provider.Label, T) is { } words)
            return await RefuseAsync(back, words, cancellationToken);
        if (await ProviderCookie.TakeAsync(http) is not { } identity)
            return actor.Id.Length > 0
                ? Results.Redirect(back.Length > 0 ? back : frames.Home)
                : await RefuseAsync(back, ProviderWay.Explain(ProviderProblem.Lost, provider.Label, T)!, cancellationToken);
        var result = await signIn.ExecuteAsync(identity, Visit.Of(http), cancellationToken);
        if (!result.Succeeded)
            return await RefuseAsync(back, frames.Say(result.Refusals[0]), cancellationToken);
        await SessionCookie.WriteAsync(http, result.Value);
        if (result.Value.SessionId is null)
            return Results.Redirect(frames.Url(CodeEndpoint.Page, back));
        return Results.Redirect(back.Length > 0 ? back : frames.Home);
    }

    private Task<IResult> RefuseAsync(string back, string words, CancellationToken cancellationToken) =>
        RefuseAsync(back, words, StatusCodes.Status422UnprocessableEntity, cancellationToken);

    private Task<IResult> RefuseAsync(string back, string words, int status, CancellationToken cancellationToken) =>
        SignInEndpoint.DrawAsync(frames, T, new TypedSignIn("", Remember: false, back), [words], status, cancellationToken);
}
