using AlumniCms.Display.Rendering;
using AlumniCms.Members.Links;

using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Localization;

namespace AlumniCms.Accounts.Pages;

/// <summary><c>/{site}/{culture}/account/confirm?code=…</c></summary>
internal static class ConfirmEndpoint
{
    public const string Page = "confirm";

    public static Task<IResult> ShowAsync(
        string? code, AccountFrames frames, IStringLocalizer<AlumniCms.Display.Texts> T, CancellationToken cancellationToken) =>
        DrawAsync(frames, T, code ?? "", [], notice: null, StatusCodes.Status200OK, cancellationToken);

    public static async Task<IResult> SendAsync(
        HttpContext http, ConfirmEmail confirm, AccountFrames frames, IStringLocalizer<AlumniCms.Display.Texts> T, CancellationToken cancellationToken)
    {
        var code = (await http.Request.ReadFormAsync(cancellationToken))["code"].ToString();
        return await confirm.ExecuteAsync(code, cancellationToken)
            ? await DrawAsync(frames, T, "", [], T["Thank you: your mail address is confirmed. You can sign in now."], StatusCodes.Status200OK, cancellationToken)
            : await DrawAsync(
                frames, T, "", [T["This link has been used or has expired. Sign in, and a new one is sent to you."]], notice: null, StatusCodes.Status410Gone, cancellationToken);
    }

    private static async Task<IResult> DrawAsync(
        AccountFrames frames, IStringLocalizer T, string code, IReadOnlyList<string> problems, string? notice, int status, CancellationToken cancellationToken)
    {
        string title = T["Confirm your mail address"];
        return new PageResult(
            new ConfirmPage
            {
                Frame = await frames.MakeAsync(Page, title, cancellationToken),
                Title = title,
                Lang = frames.Culture,
                Code = code,
                Problems = problems,
                Notice = notice,
            },
            "Account.Confirm")
        { StatusCode = status };
    }
}
