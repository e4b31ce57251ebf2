using AlumniCms.Members.Links;

using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Localization;

namespace AlumniCms.Accounts.Pages;

/// <summary><c>/{site}/{culture}/account/reset?code=…</c>: where the mailed link leads.</summary>
internal static class ResetEndpoint
{
    public const string Page = "reset";

    public static async Task<IResult> ShowAsync(
        string? code, ResetPassword reset, AccountFrames frames, IStringLocalizer<AlumniCms.Display.Texts> T, CancellationToken cancellationToken) =>
        await reset.IsGoodAsync(code ?? "", cancellationToken)
            ? await Drawing(frames, T).AskAsync(code!, [], StatusCodes.Status200OK, cancellationToken)
            : await Drawing(frames, T).OverAsync(Over(T), cancellationToken);

    public static async Task<IResult> SendAsync(
        HttpContext http,
        ResetPassword reset,
        AttemptLimiter limiter,
        AccountFrames frames,
        IStringLocalizer<AlumniCms.Display.Texts> T,
        CancellationToken cancellationToken)
    {
        var form = await http.Request.ReadFormAsync(cancellationToken);
        var (code, page) = (form["code"].ToString(), Drawing(frames, T));
        if (limiter.Count(http, AttemptLimit.SignInByAddress, AttemptLimit.SignInByAccount, code) is { } wait)
            return await page.AskAsync(code, [frames.Wait(http, wait)], StatusCodes.Status429TooManyRequests, cancellationToken);
        var result = await reset.ExecuteAsync(code, form["password"].ToString(), cancellationToken);
        if (result.Succeeded)
            return await page.DoneAsync(T["Your password is set: sign in with it now. Wherever you were signed in, that session has ended."], cancellationToken);
        return result.Refusals[0].Code == "link.over"
            ? await page.OverAsync(Over(T), cancellationToken)
            : await page.AskAsync(code, frames.Say(result.Refusals), StatusCodes.Status422UnprocessableEntity, cancellationToken);
    }

    private static string Over(IStringLocalizer T) => T["This link has been used or has expired. Ask for a new one."];

    private static LinkDrawing Drawing(AccountFrames frames, IStringLocalizer T) => new(frames, Page, "Account.Reset", T["Choose a password"]);
}
