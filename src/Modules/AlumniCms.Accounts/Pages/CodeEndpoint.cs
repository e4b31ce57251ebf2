using AlumniCms.Display.Forms;
using AlumniCms.Display.Rendering;
using AlumniCms.Members.Sessions;
using AlumniCms.Members.SigningIn;

using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Localization;

namespace AlumniCms.Accounts.Pages;

/// <summary><c>/{site}/{culture}/account/code</c>: the second step of a sign-in.</summary>
internal static class CodeEndpoint
{
    public const string Page = "code";

    public static async Task<IResult> ShowAsync(
        string? returnUrl, HttpContext http, AccountFrames frames, IStringLocalizer<AlumniCms.Display.Texts> T, CancellationToken cancellationToken) =>
        await SessionCookie.ReadHalfwayAsync(http) is null
            ? Results.Redirect(frames.Url(SignInEndpoint.Page, LocalUrl.Keep(returnUrl)))
            : await DrawAsync(frames, T, LocalUrl.Keep(returnUrl), [], StatusCodes.Status200OK, cancellationToken);

    public static async Task<IResult> SendAsync(
        HttpContext http,
        SignInWithCode signIn,
        AttemptLimiter limiter,
        AccountFrames frames,
        IStringLocalizer<AlumniCms.Display.Texts> T,
        CancellationToken cancellationToken)
    {
        var form = await http.Request.ReadFormAsync(cancellationToken);
        var back = LocalUrl.Keep(form["returnUrl"]);
        if (await SessionCookie.ReadHalfwayAsync(http) is not { } person)
            return Results.Redirect(frames.Url(SignInEndpoint.Page, back));
        if (limiter.Count(http, AttemptLimit.SignInByAddress, AttemptLimit.SignInByAccount, person.UserId) is { } wait)
            return await DrawAsync(frames, T, back, [frames.Wait(http, wait)], StatusCodes.Status429TooManyRequests, cancellationToken);
        var result = await signIn.ExecuteAsync(person, form["code"].ToString(), Visit.Of(http), cancellationToken);
        if (!result.Succeeded)
            return await DrawAsync(frames, T, back, frames.Say(result.Refusals), StatusCodes.Status422UnprocessableEntity, cancellationToken);
        await SessionCookie.WriteAsync(http, result.Value);
        return Results.Redirect(back.Length > 0 ? back : frames.Home);
    }

    private static async Task<IResult> DrawAsync(
        AccountFrames frames, IStringLocalizer T, string back, IReadOnlyList<string> problems, int status, CancellationToken cancellationToken)
    {
        string title = T["Enter your code"];
        return new PageResult(
            new CodePage
            {
                Frame = await frames.MakeAsync(Page, title, cancellationToken),
                Title = title,
                Lang = frames.Culture,
                ReturnUrl = back,
                Problems = problems,
            },
            "Account.Code")
        { StatusCode = status };
    }
}
