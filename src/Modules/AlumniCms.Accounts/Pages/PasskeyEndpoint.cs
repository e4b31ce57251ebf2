using AlumniCms.Display.Forms;
using AlumniCms.Members.Passkeys;
using AlumniCms.Members.Sessions;

using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Localization;

namespace AlumniCms.Accounts.Pages;

/// <summary><c>/{site}/{culture}/account/passkey</c>: to sign in by a passkey. What a device is asked comes from <c>…/passkey/options</c>.</summary>
internal static class PasskeyEndpoint
{
    public const string Page = "passkey";

    public static async Task<IResult> AskAsync(HttpContext http, SignInWithPasskey signIn, AttemptLimiter limiter) =>
        limiter.Count(http, AttemptLimit.PasskeyByAddress) is null
            ? Results.Text(await signIn.AskAsync(http), "application/json")
            : Results.StatusCode(StatusCodes.Status429TooManyRequests);

    public static async Task<IResult> SendAsync(
        HttpContext http,
        SignInWithPasskey signIn,
        AttemptLimiter limiter,
        AccountFrames frames,
        IStringLocalizer<AlumniCms.Display.Texts> T,
        CancellationToken cancellationToken)
    {
        var form = await http.Request.ReadFormAsync(cancellationToken);
        var typed = new TypedSignIn("", form["remember"] == "true", LocalUrl.Keep(form["returnUrl"]));
        if (limiter.Count(http, AttemptLimit.SignInByAddress) is { } wait)
            return await SignInEndpoint.DrawAsync(frames, T, typed, [frames.Wait(http, wait)], StatusCodes.Status429TooManyRequests, cancellationToken);
        var result = await signIn.ExecuteAsync(http, form["credential"].ToString(), typed.Remember, cancellationToken);
        if (!result.Succeeded)
            return await SignInEndpoint.DrawAsync(frames, T, typed, frames.Say(result.Refusals), StatusCodes.Status422UnprocessableEntity, cancellationToken);
        await SessionCookie.WriteAsync(http, result.Value);
        return Results.Redirect(typed.ReturnUrl.Length > 0 ? typed.ReturnUrl : frames.Home);
    }
}
