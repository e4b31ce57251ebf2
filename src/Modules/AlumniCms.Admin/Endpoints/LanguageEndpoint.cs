using AlumniCms.Admin.Frames;
using AlumniCms.Display.Forms;
using AlumniCms.Members.People;

using Microsoft.AspNetCore.Http;

namespace AlumniCms.Admin.Endpoints;

/// <summary><c>POST /{site}/admin/language</c></summary>
internal static class LanguageEndpoint
{
    public static async Task<IResult> Send(HttpContext http, AdminFrames frames, OwnLanguage own, CancellationToken cancellationToken)
    {
        var form = await http.Request.ReadFormAsync(cancellationToken);
        if (AdminLanguage.Known(form["language"]) is { } language)
        {
            // Mails follow the language that the person reads.
            await own.SetAsync(language, cancellationToken);
            http.Response.Cookies.Append(
                AdminLanguage.CookieName,
                language,
                new CookieOptions { Path = "/", HttpOnly = true, SameSite = SameSiteMode.Lax, Secure = http.Request.IsHttps, IsEssential = true, MaxAge = TimeSpan.FromDays(365) });
        }

        var back = LocalUrl.Keep(form["returnUrl"]);
        return Results.Redirect(back.Length > 0 ? back : frames.Url(""));
    }
}
