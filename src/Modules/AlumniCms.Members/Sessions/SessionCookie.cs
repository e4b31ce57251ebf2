using System.Security.Claims;

using AlumniCms.Members.SigningIn;

using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Identity;

namespace AlumniCms.Members.Sessions;

/// <summary>Writes and takes away the cookies of people who sign in. They hold for the whole network under one host name.</summary>
public static class SessionCookie
{
    /// <summary>The scheme of those who are signed in.</summary>
    public static readonly string Scheme = IdentityConstants.ApplicationScheme;

    /// <summary>The cookie's name, before any prefix.</summary>
    internal const string Name = "session";

    internal const string IdClaim = "session";
    internal const string StampClaim = "stamp";
    internal const string RememberClaim = "remember";

    /// <summary>The scheme of those whose password was right and whose code is still missing.</summary>
    internal static readonly string HalfwayScheme = IdentityConstants.TwoFactorUserIdScheme;

    /// <summary>How long somebody may look for their code.</summary>
    internal static readonly TimeSpan HalfwayLifetime = TimeSpan.FromMinutes(10);

    /// <summary>Whether the browser sent a cookie that may be a session's.</summary>
    public static bool IsCarried(HttpContext http)
    {
        foreach (var cookies in http.Request.Headers.Cookie)
            if (cookies?.Contains(Name + "=", StringComparison.Ordinal) == true)
                return true;
        return false;
    }

    /// <summary>Hands the browser the session that was opened, or the way to the second step.</summary>
    public static async Task WriteAsync(HttpContext http, SignInStep step)
    {
        if (step.SessionId is null)
        {
            await http.SignInAsync(
                HalfwayScheme,
                Principal(HalfwayScheme, step.UserId, new(StampClaim, step.SecurityStamp), new(RememberClaim, step.IsPersistent ? "1" : "0")));
            return;
        }

        await http.SignOutAsync(HalfwayScheme);
        await http.SignInAsync(
            Scheme,
            Principal(Scheme, step.UserId, new Claim(IdClaim, step.SessionId)),
            new AuthenticationProperties { IsPersistent = step.IsPersistent, ExpiresUtc = step.ExpiresUtc });
    }

    /// <summary>Takes the cookies away. The session itself is ended by <see cref="EndSession"/>.</summary>
    public static async Task RemoveAsync(HttpContext http)
    {
        await http.SignOutAsync(HalfwayScheme);
        await http.SignOutAsync(Scheme);
    }

    /// <summary>Who has given their password and owes the code, or null.</summary>
    public static async Task<HalfwayPerson?> ReadHalfwayAsync(HttpContext http)
    {
        var halfway = await http.AuthenticateAsync(HalfwayScheme);
        return halfway.Principal is { } person
            && person.FindFirstValue(ClaimTypes.NameIdentifier) is { } id
            && person.FindFirstValue(StampClaim) is { } stamp
                ? new HalfwayPerson(id, stamp, person.FindFirstValue(RememberClaim) == "1")
                : null;
    }

    private static ClaimsPrincipal Principal(string scheme, string userId, params Claim[] more) =>
        new(new ClaimsIdentity([new Claim(ClaimTypes.NameIdentifier, userId), .. more], scheme));
}
