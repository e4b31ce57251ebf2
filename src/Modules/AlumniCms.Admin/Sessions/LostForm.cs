using AlumniCms.Admin.Frames;

using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Localization;

namespace AlumniCms.Admin.Sessions;

/// <summary>Gives a form back that could not be taken, with all that was typed: the session has ended, or the right is gone.</summary>
public sealed class LostForm(AdminFrames frames, IStringLocalizer<Texts> T)
{
    private const int MostFields = 20_000;

    private static readonly string[] Technical = ["__RequestVerificationToken", "do", "culture", "from", "revision", "stamp", "basis.version", "basis.revision"];

    /// <summary>The answer to somebody whose session ended while they were writing: they sign in beside it, and send it again.</summary>
    public Task<IResult> EndedAsync(HttpContext http) => DrawAsync(http, T["Your session has ended"], StatusCodes.Status401Unauthorized, frames.SignInUrl());

    /// <summary>The answer to somebody who lost the right while they were writing.</summary>
    public Task<IResult> ForbiddenAsync(HttpContext http) => DrawAsync(http, T["This was not saved"], StatusCodes.Status403Forbidden, null);

    /// <summary>The answer to somebody who writes in something that is not there for them, or no longer.</summary>
    public Task<IResult> GoneAsync(HttpContext http) => DrawAsync(http, T["This was not saved"], StatusCodes.Status404NotFound, null);

    private async Task<IResult> DrawAsync(HttpContext http, string title, int status, string? signInUrl)
    {
        var form = await http.Request.ReadFormAsync(http.RequestAborted);
        http.Response.Headers.CacheControl = "no-store";
        return new AdminResult(
            new LostFormPage
            {
                Frame = frames.Make(),
                Title = title,
                Action = http.Request.PathBase + http.Request.Path + http.Request.QueryString,
                SignInUrl = signInUrl,
                Fields = [.. form.SelectMany(f => f.Value.Select(v => new LostField(f.Key, v ?? "", IsText(f.Key, v)))).Take(MostFields)],
            },
            "LostForm") { StatusCode = status };
    }

    // What people type, and not what the page keeps for itself.
    private static bool IsText(string name, string? value) =>
        !string.IsNullOrWhiteSpace(value) && !Technical.Contains(name, StringComparer.OrdinalIgnoreCase) && !name.EndsWith(":there", StringComparison.Ordinal)
        && !name.EndsWith(":type", StringComparison.Ordinal) && !name.StartsWith("find:", StringComparison.Ordinal) && !name.StartsWith("add:", StringComparison.Ordinal);
}
