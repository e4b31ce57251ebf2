using AlumniCms.Members.Sessions;
using AlumniCms.Members.SigningIn;

using Microsoft.AspNetCore.Http;

namespace AlumniCms.Accounts.Pages;

/// <summary><c>POST /{site}/{culture}/account/sign-out</c></summary>
internal static class SignOutEndpoint
{
    public static async Task<IResult> SendAsync(
        HttpContext http, CurrentSession session, EndSession endSession, AccountFrames frames, CancellationToken cancellationToken)
    {
        if (session.Id is { } id)
            await endSession.ExecuteAsync(id, cancellationToken);
        await SessionCookie.RemoveAsync(http);
        return Results.Redirect(frames.Home);
    }
}
