using AlumniCms.Display.Rendering;
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
            ? await DrawAsync(frames, T, code!, [], notice: null, StatusCodes.Status200OK, cancellationToken)
            : await DrawAsync(frames, T, "", [Over(T)], notice: null, StatusCodes.Status410Gone, cancellationToken);

    public static async Task<IResult> SendAsync(
        HttpContext http,
        ResetPassword reset,
        AttemptLimiter limiter,
        AccountFrames frames,
        IStringLocalizer<AlumniCms.Display.Texts> T,
        CancellationToken cancellationToken)
    {
        var form = await http.Request.ReadFormAsync(cancellationToken);
        var code = form["code"].ToString();
        if (limiter.Count(http, AttemptLimit.SignInByAddress, AttemptLimit.SignInByAccount, code) is { } wait)
            return await DrawAsync(frames, T, code, [frames.Wait(http, wait)], notice: null, StatusCodes.Status429TooManyRequests, cancellationToken);
        var result = await reset.ExecuteAsync(code, form["password"].ToString(), cancellationToken);
        if (result.Succeeded)
            return await DrawAsync(frames, T, "", [], T["Your new password is set. All other sessions have ended; sign in with it now."], StatusCodes.Status200OK, cancellationToken);
        return result.Refusals[0].Code == "link.over"
            ? await DrawAsync(frames, T, "", [Over(T)], notice: null, StatusCodes.Status410Gone, cancellationToken)
            : await DrawAsync(frames, T, code, frames.Say(result.Refusals), notice: null, StatusCodes.Status422UnprocessableEntity, cancellationToken);
    }

    private static string Over(IStringLocalizer T) => T["This link has been used or has expired. Ask for a new one."];

    private static async Task<IResult> DrawAsync(
        AccountFrames frames, IStringLocalizer T, string code, IReadOnlyList<string> problems, string? notice, int status, CancellationToken cancellationToken)
    {
        string title = T["Choose a new password"];
        return new PageResult(
            new ResetPage
            {
                Frame = await frames.MakeAsync(Page, title, cancellationToken),
                Title = title,
                Lang = frames.Culture,
                Code = code,
                Problems = problems,
                Notice = notice,
            },
            "Account.Reset")
        { StatusCode = status };
    }
}
