using AlumniCms.Display.Forms;
using AlumniCms.Display.Rendering;
using AlumniCms.Kernel.Permissions;
using AlumniCms.Members.Sessions;
using AlumniCms.Members.SigningIn;

using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Localization;

namespace AlumniCms.Accounts.Pages;

/// <summary><c>/{site}/{culture}/account/sign-in</c></summary>
internal static class SignInEndpoint
{
    public const string Page = "sign-in";

    public static async Task<IResult> ShowAsync(
        string? returnUrl, CurrentActor actor, AccountFrames frames, IStringLocalizer<AlumniCms.Display.Texts> T, CancellationToken cancellationToken)
    {
        var back = LocalUrl.Keep(returnUrl);
        return actor.Id.Length > 0
            ? Results.Redirect(back.Length > 0 ? back : frames.Home)
            : await DrawAsync(frames, T, new TypedSignIn("", Remember: false, back), [], StatusCodes.Status200OK, cancellationToken);
    }

    public static async Task<IResult> SendAsync(
        HttpContext http,
        SignInWithPassword signIn,
        AttemptLimiter limiter,
        AccountFrames frames,
        IStringLocalizer<AlumniCms.Display.Texts> T,
        CancellationToken cancellationToken)
    {
        var form = await http.Request.ReadFormAsync(cancellationToken);
        var typed = new TypedSignIn(form["login"].ToString().Trim(), form["remember"] == "true", LocalUrl.Keep(form["returnUrl"]));
        if (limiter.Count(http, AttemptLimit.SignInByAddress, AttemptLimit.SignInByAccount, typed.Login) is { } wait)
            return await DrawAsync(frames, T, typed, [frames.Wait(http, wait)], StatusCodes.Status429TooManyRequests, cancellationToken);
        var result = await signIn.ExecuteAsync(typed.Login, form["password"].ToString(), typed.Remember, Visit.Of(http), cancellationToken);
        if (!result.Succeeded)
            return await DrawAsync(frames, T, typed, frames.Say(result.Refusals), StatusCodes.Status422UnprocessableEntity, cancellationToken);
        await SessionCookie.WriteAsync(http, result.Value);
        if (result.Value.SessionId is null)
            return Results.Redirect(frames.Url(CodeEndpoint.Page, typed.ReturnUrl));
        return Results.Redirect(typed.ReturnUrl.Length > 0 ? typed.ReturnUrl : frames.Home);
    }

    internal static async Task<IResult> DrawAsync(
        AccountFrames frames, IStringLocalizer T, TypedSignIn typed, IReadOnlyList<string> problems, int status, CancellationToken cancellationToken)
    {
        string title = T["Sign in"];
        return new PageResult(
            new SignInPage
            {
                Frame = await frames.MakeAsync(Page, title, cancellationToken),
                Title = title,
                Lang = frames.Culture,
                Login = typed.Login,
                Remember = typed.Remember,
                ReturnUrl = typed.ReturnUrl,
                Providers = frames.Providers.All,
                Problems = problems,
            },
            "Account.SignIn")
        { StatusCode = status };
    }
}
