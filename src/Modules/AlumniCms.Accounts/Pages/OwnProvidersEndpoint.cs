using AlumniCms.Kernel.Results;
using AlumniCms.Members.Passkeys;
using AlumniCms.Members.Providers;
using AlumniCms.Members.SigningIn;

using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Localization;

namespace AlumniCms.Accounts.Pages;

/// <summary><c>/{site}/{culture}/account/security/provider</c>: connects one’s account with a provider, and disconnects it.</summary>
internal sealed class OwnProvidersEndpoint(
    SignInProviders providers,
    AskProvider ask,
    OwnProviders own,
    FreshProof proof,
    AttemptLimiter limiter,
    AccountOverviews overviews,
    AccountFrames frames,
    IStringLocalizer<AlumniCms.Display.Texts> T)
{
    public const string Page = "security/provider";

    public static async Task<IResult> SendAsync(HttpContext http, OwnProvidersEndpoint page, CancellationToken cancellationToken)
    {
        var form = await http.Request.ReadFormAsync(cancellationToken);
        var name = form["provider"].ToString();
        return form["do"].ToString() switch
        {
            "connect" => await page.LeaveAsync(http, name, cancellationToken),
            "disconnect" => await page.DoneAsync(http, "disconnect", await page.DisconnectAsync(http, name, cancellationToken), cancellationToken),
            "unlock" => await page.UnlockAsync(http, form["password"].ToString(), cancellationToken),
            _ => Results.StatusCode(StatusCodes.Status400BadRequest),
        };
    }

    public static Task<IResult> ShowAsync(
        string? provider, string? problem, HttpContext http, OwnProvidersEndpoint page, CancellationToken cancellationToken) =>
        page.ComeBackAsync(http, provider ?? "", problem, cancellationToken);

    private async Task<IResult> LeaveAsync(HttpContext http, string name, CancellationToken cancellationToken)
    {
        if (limiter.Count(http, AttemptLimit.SignInByAddress) is { } wait)
            return await RefuseAsync(http, frames.Wait(http, wait), cancellationToken);
        if (providers.Find(name) is not { } provider)
            return Results.StatusCode(StatusCodes.Status400BadRequest);
        if (await own.WhyNotAsync(http, cancellationToken) is { } refusal)
            return await RefuseAsync(http, frames.Say(refusal), cancellationToken);
        return await ask.ToConnectAsync(http, provider, ProviderWay.Back(frames.Url(Page), provider)) is { Length: > 0 } address
            ? await ProviderWay.LeadAsync(http, frames, T, SecurityEndpoint.Page, provider, address, cancellationToken)
            : await RefuseAsync(http, ProviderWay.Explain(ProviderProblem.Unreachable, provider.Label, T)!, cancellationToken);
    }

    private async Task<IResult> ComeBackAsync(HttpContext http, string name, string? problem, CancellationToken cancellationToken)
    {
        if (providers.Find(name) is not { } provider)
            return Results.NotFound();
        if (ProviderWay.Explain(problem, provider.Label, T) is { } words)
            return await RefuseAsync(http, words, cancellationToken);
        return await ProviderCookie.TakeAsync(http) is { } identity
            ? await DoneAsync(http, "connect", await own.ConnectAsync(identity, cancellationToken), cancellationToken)
            : Results.Redirect(frames.Url(SecurityEndpoint.Page));
    }

    private Task<Result<bool>> DisconnectAsync(HttpContext http, string name, CancellationToken cancellationToken) =>
        own.DisconnectAsync(http, name, cancellationToken);

    private async Task<IResult> UnlockAsync(HttpContext http, string password, CancellationToken cancellationToken) =>
        limiter.Count(http, AttemptLimit.SignInByAddress) is { } wait
            ? await RefuseAsync(http, frames.Wait(http, wait), cancellationToken)
            : await DoneAsync(http, "unlock", await proof.GiveAsync(http, password, cancellationToken), cancellationToken);

    private async Task<IResult> DoneAsync(HttpContext http, string what, Result<bool> result, CancellationToken cancellationToken) =>
        result.Succeeded
            ? Results.Redirect($"{frames.Url(SecurityEndpoint.Page)}?done=provider-{what}#providers")
            : await RefuseAsync(http, frames.Say(result.Refusals[0]), cancellationToken);

    private Task<IResult> RefuseAsync(HttpContext http, string words, CancellationToken cancellationToken) =>
        SecurityEndpoint.DrawAsync(http, overviews, proof, frames, T, notice: null, [words], cancellationToken);
}
