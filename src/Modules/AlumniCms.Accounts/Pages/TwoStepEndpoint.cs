using AlumniCms.Display.Rendering;
using AlumniCms.Members.Sessions;
using AlumniCms.Members.SigningIn;
using AlumniCms.Members.TwoStep;

using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Localization;

namespace AlumniCms.Accounts.Pages;

/// <summary><c>/{site}/{culture}/account/two-step</c></summary>
internal sealed class TwoStepEndpoint(
    AccountOverviews overviews,
    SetUpTwoStep setUp,
    TurnOnTwoStep turnOn,
    TurnOffTwoStep turnOff,
    RenewRecoveryCodes renew,
    AccountFrames frames,
    IStringLocalizer<AlumniCms.Display.Texts> T)
{
    public const string Page = "two-step";

    public static Task<IResult> ShowAsync(TwoStepEndpoint page, CancellationToken cancellationToken) => page.DrawAsync([], [], cancellationToken);

    public static async Task<IResult> SendAsync(HttpContext http, TwoStepEndpoint page, CancellationToken cancellationToken)
    {
        var form = await http.Request.ReadFormAsync(cancellationToken);
        var password = form["password"].ToString();
        return form["do"].ToString() switch
        {
            "set-up" => await page.SetUpAsync(password, cancellationToken),
            "on" => await page.TurnOnAsync(http, form["code"].ToString(), cancellationToken),
            "off" => await page.TurnOffAsync(http, password, cancellationToken),
            "renew" => await page.RenewAsync(password, cancellationToken),
            _ => Results.StatusCode(StatusCodes.Status400BadRequest),
        };
    }

    private async Task<IResult> SetUpAsync(string password, CancellationToken cancellationToken)
    {
        var result = await setUp.ExecuteAsync(password, cancellationToken);
        return result.Succeeded ? Results.Redirect(frames.Url(Page)) : await DrawAsync(frames.Say(result.Refusals), [], cancellationToken);
    }

    private async Task<IResult> TurnOnAsync(HttpContext http, string code, CancellationToken cancellationToken)
    {
        var result = await turnOn.ExecuteAsync(code, Visit.Of(http), cancellationToken);
        if (!result.Succeeded)
            return await DrawAsync(frames.Say(result.Refusals), [], cancellationToken);
        await SessionCookie.WriteAsync(http, result.Value.Step);
        return await DrawAsync([], result.Value.RecoveryCodes, cancellationToken);
    }

    private async Task<IResult> TurnOffAsync(HttpContext http, string password, CancellationToken cancellationToken)
    {
        var result = await turnOff.ExecuteAsync(password, Visit.Of(http), cancellationToken);
        if (!result.Succeeded)
            return await DrawAsync(frames.Say(result.Refusals), [], cancellationToken);
        await SessionCookie.WriteAsync(http, result.Value);
        return Results.Redirect(frames.Url(SecurityEndpoint.Page) + "?done=off");
    }

    private async Task<IResult> RenewAsync(string password, CancellationToken cancellationToken)
    {
        var result = await renew.ExecuteAsync(password, cancellationToken);
        return result.Succeeded
            ? await DrawAsync([], result.Value, cancellationToken)
            : await DrawAsync(frames.Say(result.Refusals), [], cancellationToken);
    }

    private async Task<IResult> DrawAsync(IReadOnlyList<string> problems, IReadOnlyList<string> codes, CancellationToken cancellationToken)
    {
        if (await overviews.FindAsync(cancellationToken) is not { } account)
            return Results.NotFound();
        string title = T["Two-step sign-in"];
        return new PageResult(
            new TwoStepPage
            {
                Frame = await frames.MakeAsync(Page, title, cancellationToken),
                Title = title,
                Lang = frames.Culture,
                Account = account,
                Key = account.HasTwoStep ? null : await setUp.FindPendingAsync(cancellationToken),
                RecoveryCodes = codes,
                Problems = problems,
            },
            "Account.TwoStep")
        { StatusCode = problems.Count > 0 ? StatusCodes.Status422UnprocessableEntity : StatusCodes.Status200OK };
    }
}
