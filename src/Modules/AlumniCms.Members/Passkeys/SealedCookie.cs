using AlumniCms.Members.Sessions;

using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Http;

namespace AlumniCms.Members.Passkeys;

/// <summary>A short text that a browser keeps for some minutes without reading or changing it.</summary>
internal sealed class SealedCookie(IDataProtectionProvider protection)
{
    private readonly HostCookies _cookies = new();

    public void Write(HttpContext http, string name, string text, TimeSpan lifetime, SameSiteMode sameSite = SameSiteMode.Strict) =>
        _cookies.AppendResponseCookie(http, name, Protector(name).Protect(text, lifetime), Options(http, lifetime, sameSite));

    /// <summary>The text, or null when there is none, it is over, or it was not written here.</summary>
    public string? Read(HttpContext http, string name)
    {
        if (_cookies.GetRequestCookie(http, name) is not { Length: > 0 } cookie)
            return null;
        try
        {
            return Protector(name).Unprotect(cookie);
        }
        catch (System.Security.Cryptography.CryptographicException)
        {
            return null;
        }
    }

    public void Remove(HttpContext http, string name, SameSiteMode sameSite = SameSiteMode.Strict) =>
        _cookies.DeleteCookie(http, name, Options(http, TimeSpan.Zero, sameSite));

    private ITimeLimitedDataProtector Protector(string name) => protection.CreateProtector("AlumniCms.Members.SealedCookie", name).ToTimeLimitedDataProtector();

    private static CookieOptions Options(HttpContext http, TimeSpan lifetime, SameSiteMode sameSite) => new()
    {
        Path = "/",
        HttpOnly = true,
        IsEssential = true,
        Secure = http.Request.IsHttps,
        SameSite = sameSite,
        MaxAge = lifetime,
    };
}
