using AlumniCms.Display.Rendering;
using AlumniCms.Members.Sessions;
using AlumniCms.Members.SigningIn;

using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Localization;

namespace AlumniCms.Accounts.Pages;

/// <summary><c>/{site}/{culture}/account/password</c></summary>
internal static class PasswordEndpoint
{
    public const string Page = "password";

    public static Task<IResult> ShowAsync(AccountFrames frames, IStringLocalizer<AlumniCms.Display.Texts> T, CancellationToken cancellationToken) =>
        DrawAsync(frames, T, [], StatusCodes.Status200OK, cancellationToken);

    public static async Task<IResult> SendAsync(
        HttpContext http, ChangePassword change, AccountFrames frames, IStringLocalizer<AlumniCms.Display.Texts> T, CancellationToken cancellationToken)
    {
        var form = await http.Request.ReadFormAsync(cancellationToken);
        var result = await change.ExecuteAsync(form["current"].ToString(), form["password"].ToString(), Visit.Of(http), cancellationToken);
        if (!result.Succeeded)
            return await DrawAsync(frames, T, frames.Say(result.Refusals), StatusCodes.Status422UnprocessableEntity, cancellationToken);
        await SessionCookie.WriteAsync(http, result.Value);
        return Results.Redirect(frames.Url(SecurityEndpoint.Page) + "?done=password");
    }

    private static async Task<IResult> DrawAsync(
        AccountFrames frames, IStringLocalizer T, IReadOnlyList<string> problems, int status, CancellationToken cancellationToken)
    {
        string title = T["Change your password"];
        return new PageResult(
            new PasswordPage { Frame = await frames.MakeAsync(Page, title, cancellationToken), Title = title, Lang = frames.Culture, Problems = problems },
            "Account.Password")
        { StatusCode = status };
    }
}
