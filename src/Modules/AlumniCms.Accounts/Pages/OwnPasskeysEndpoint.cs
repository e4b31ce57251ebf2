using AlumniCms.Kernel.Results;
using AlumniCms.Members.Passkeys;
using AlumniCms.Members.SigningIn;

using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Localization;

namespace AlumniCms.Accounts.Pages;

/// <summary><c>POST /{site}/{culture}/account/security/passkeys…</c>: adds, renames and removes passkeys.</summary>
internal static class OwnPasskeysEndpoint
{
    public static async Task<IResult> AskAsync(HttpContext http, OwnPasskeys passkeys, AccountFrames frames, CancellationToken cancellationToken)
    {
        var asked = await passkeys.AskAsync(http, cancellationToken);
        return asked.Succeeded
            ? Results.Text(asked.Value, "application/json")
            : Results.Json(new { problem = frames.Say(asked.Refusals[0]) }, statusCode: StatusCodes.Status422UnprocessableEntity);
    }

    public static async Task<IResult> SendAsync(
        HttpContext http,
        OwnPasskeys passkeys,
        FreshProof proof,
        AttemptLimiter limiter,
        AccountOverviews overviews,
        AccountFrames frames,
        IStringLocalizer<AlumniCms.Display.Texts> T,
        CancellationToken cancellationToken)
    {
        var form = await http.Request.ReadFormAsync(cancellationToken);
        var (what, id, name) = (form["do"].ToString(), form["passkey"].ToString(), form["name"].ToString());
        if (what == "unlock" && limiter.Count(http, AttemptLimit.SignInByAddress) is { } wait)
            return await SecurityEndpoint.DrawAsync(http, overviews, proof, frames, T, null, [frames.Wait(http, wait)], cancellationToken);
        var result = what switch
        {
            "add" => await passkeys.AddAsync(http, form["credential"].ToString(), name, cancellationToken),
            "rename" => await passkeys.RenameAsync(http, id, name, cancellationToken),
            "remove" => await passkeys.RemoveAsync(http, id, cancellationToken),
            "unlock" => await proof.GiveAsync(http, form["password"].ToString(), cancellationToken),
            _ => new Refusal("form.unknown", "This form is not known here."),
        };
        return result.Succeeded
            ? Results.Redirect($"{frames.Url(SecurityEndpoint.Page)}?done=passkey-{what}#passkeys")
            : await SecurityEndpoint.DrawAsync(http, overviews, proof, frames, T, null, frames.Say(result.Refusals), cancellationToken);
    }
}
