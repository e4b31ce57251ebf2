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
        Drawing(frames, T).AskAsync(code ?? "", [], StatusCodes.Status200OK, cancellationToken);

    public static async Task<IResult> SendAsync(
        HttpContext http, ConfirmEmail confirm, AccountFrames frames, IStringLocalizer<AlumniCms.Display.Texts> T, CancellationToken cancellationToken)
    {
        var code = (await http.Request.ReadFormAsync(cancellationToken))["code"].ToString();
        return await confirm.ExecuteAsync(code, cancellationToken)
            ? await Drawing(frames, T).DoneAsync(T["Thank you: your mail address is confirmed. You can sign in now."], cancellationToken)
            : await Drawing(frames, T).OverAsync(T["This link has been used or has expired. Sign in, and a new one is sent to you."], cancellationToken);
    }

    private static LinkDrawing Drawing(AccountFrames frames, IStringLocalizer T) => new(frames, Page, "Account.Confirm", T["Confirm your mail address"]);
}
