using System.Security.Claims;

using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Identity;

namespace AlumniCms.Members.Providers;

/// <summary>Carries what a provider said from its callback to the page that waits for it, which takes it once.</summary>
public static class ProviderCookie
{
    internal const string ConnectsFor = "connects-for";

    /// <summary>How long the browser has for that one step.</summary>
    internal static readonly TimeSpan Lifetime = TimeSpan.FromMinutes(2);

    internal static readonly string Scheme = IdentityConstants.ExternalScheme;

    /// <summary>What the provider said, which is then gone; null when there is nothing.</summary>
    public static async Task<ProvidedIdentity?> TakeAsync(HttpContext http)
    {
        if ((await http.AuthenticateAsync(Scheme)).Principal is not { } person)
            return null;
        await http.SignOutAsync(Scheme);
        string Claim(string type) => person.FindFirstValue(type) ?? "";
        return new ProvidedIdentity(
            Claim("provider"), Claim("key"), Claim("email"), Claim("verified") == "1", Claim("name"), Claim("second-step") == "1")
        {
            ConnectsFor = person.FindFirstValue(ConnectsFor),
        };
    }

    internal static ClaimsPrincipal Write(ProvidedIdentity identity)
    {
        var person = new ClaimsIdentity(
            [
                new Claim("provider", identity.Provider),
                new Claim("key", identity.Key),
                new Claim("email", identity.Email),
                new Claim("verified", identity.IsEmailVerified ? "1" : "0"),
                new Claim("name", identity.DisplayName),
                new Claim("second-step", identity.HasSecondStep ? "1" : "0"),
            ],
            Scheme);
        if (identity.ConnectsFor is { } whom)
            person.AddClaim(new Claim(ConnectsFor, whom));
        return new ClaimsPrincipal(person);
    }
}
