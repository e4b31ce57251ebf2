using AlumniCms.Display.Rendering;
using AlumniCms.Members.Passkeys;
using AlumniCms.Members.Sessions;
using AlumniCms.Members.SigningIn;

using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Localization;

namespace AlumniCms.Accounts.Pages;

/// <summary><c>/{site}/{culture}/account/security</c>: sessions, and the ways to password and two-step sign-in.</summary>
internal static class SecurityEndpoint
{
    public const string Page = "security";

    public static Task<IResult> ShowAsync(
        string? done,
        HttpContext http,
        AccountOverviews overviews,
        FreshProof proof,
        AccountFrames frames,
        IStringLocalizer<AlumniCms.Display.Texts> T,
        CancellationToken cancellationToken) =>
        DrawAsync(http, overviews, proof, frames, T, Words(done, T), [], cancellationToken);

    public static async Task<IResult> DrawAsync(
        HttpContext http,
        AccountOverviews overviews,
        FreshProof proof,
        AccountFrames frames,
        IStringLocalizer T,
        string? notice,
        IReadOnlyList<string> problems,
        CancellationToken cancellationToken)
    {
        if (await overviews.FindAsync(cancellationToken) is not { } account)
            return Results.NotFound();
        string title = T["Your account"];
        return new PageResult(
            new SecurityPage
            {
                Frame = await frames.MakeAsync(Page, title, cancellationToken),
                Title = title,
                Lang = frames.Culture,
                Account = account,
                IsFresh = await proof.IsThereAsync(http, cancellationToken),
                Notice = notice,
                Problems = problems,
            },
            "Account.Security")
        { StatusCode = problems.Count > 0 ? StatusCodes.Status422UnprocessableEntity : StatusCodes.Status200OK };
    }

    public static async Task<IResult> EndAsync(
        HttpContext http, CurrentSession current, EndSession endSession, AccountFrames frames, CancellationToken cancellationToken)
    {
        var id = (await http.Request.ReadFormAsync(cancellationToken))["session"].ToString();
        await endSession.ExecuteAsync(id, cancellationToken);
        if (id != current.Id)
            return Results.Redirect(frames.Url(Page) + "?done=ended");
        await SessionCookie.RemoveAsync(http);
        return Results.Redirect(frames.Home);
    }

    public static async Task<IResult> EndAllAsync(
        HttpContext http, EndAllSessions endSessions, AccountFrames frames, CancellationToken cancellationToken)
    {
        await endSessions.ExecuteAsync(cancellationToken);
        await SessionCookie.RemoveAsync(http);
        return Results.Redirect(frames.Url(SignInEndpoint.Page));
    }

    private static string? Words(string? done, IStringLocalizer T) => done switch
    {
        "ended" => T["The session has ended."].Value,
        "password" => T["Your password is changed. All other sessions have ended."].Value,
        "passkey-add" => T["Your passkey is ready: you can sign in with it from now on."].Value,
        "passkey-rename" => T["The passkey has its new name."].Value,
        "passkey-remove" => T["The passkey is removed and opens nothing here any more. Delete it on your device, too."].Value,
        "provider-connect" => T["The account is connected: you can sign in with it from now on."].Value,
        "provider-disconnect" => T["The account is disconnected and signs nobody in here any more."].Value,
        "off" => T["Two-step sign-in is off."].Value,
        _ => null,
    };
}
