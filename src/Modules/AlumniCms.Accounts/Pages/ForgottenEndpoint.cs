using AlumniCms.Display.Rendering;
using AlumniCms.Members.Links;

using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Localization;

namespace AlumniCms.Accounts.Pages;

/// <summary><c>/{site}/{culture}/account/forgotten</c>: asks for a mail with which to choose a new password.</summary>
internal static class ForgottenEndpoint
{
    public const string Page = "forgotten";

    public static Task<IResult> ShowAsync(AccountFrames frames, IStringLocalizer<AlumniCms.Display.Texts> T, CancellationToken cancellationToken) =>
        DrawAsync(frames, T, "", [], notice: null, StatusCodes.Status200OK, cancellationToken);

    public static async Task<IResult> SendAsync(
        HttpContext http,
        AskForReset ask,
        AttemptLimiter limiter,
        AccountFrames frames,
        IStringLocalizer<AlumniCms.Display.Texts> T,
        CancellationToken cancellationToken)
    {
        var email = (await http.Request.ReadFormAsync(cancellationToken))["email"].ToString().Trim();
        if (limiter.Count(http, AttemptLimit.MailByAddress, AttemptLimit.MailByAccount, email) is { } wait)
            return await DrawAsync(frames, T, email, [frames.Wait(http, wait)], notice: null, StatusCodes.Status429TooManyRequests, cancellationToken);
        var result = await ask.ExecuteAsync(email, cancellationToken);
        return result.Succeeded
            ? await DrawAsync(
                frames, T, email, [], T["If there is an account with this address, a mail is on its way. Its link works for two hours."], StatusCodes.Status200OK, cancellationToken)
            : await DrawAsync(frames, T, email, frames.Say(result.Refusals), notice: null, StatusCodes.Status422UnprocessableEntity, cancellationToken);
    }

    private static async Task<IResult> DrawAsync(
        AccountFrames frames, IStringLocalizer T, string email, IReadOnlyList<string> problems, string? notice, int status, CancellationToken cancellationToken)
    {
        string title = T["Forgotten password"];
        return new PageResult(
            new ForgottenPage
            {
                Frame = await frames.MakeAsync(Page, title, cancellationToken),
                Title = title,
                Lang = frames.Culture,
                Email = email,
                Problems = problems,
                Notice = notice,
            },
            "Account.Forgotten")
        { StatusCode = status };
    }
}
