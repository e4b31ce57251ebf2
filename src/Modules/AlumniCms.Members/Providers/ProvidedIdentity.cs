using System.Security.Claims;
using System.Security.Cryptography;
using System.Text;

namespace AlumniCms.Members.Providers;

/// <summary>What a provider has said of the person who came back from it.</summary>
/// <param name="Provider">Name of the provider.</param>
/// <param name="Key">Stands for the issuer and the person’s id there, and for nobody else.</param>
/// <param name="Email">The mail address; empty when the provider tells none.</param>
/// <param name="IsEmailVerified">True when the provider says that it has seen the address to be the person’s.</param>
/// <param name="DisplayName">What the person recognises the account by: the mail address, else a name, else empty.</param>
/// <param name="HasSecondStep">True when the provider has asked for more than one proof, and is believed.</param>
public sealed record ProvidedIdentity(
    string Provider, string Key, string Email, bool IsEmailVerified, string DisplayName, bool HasSecondStep)
{
    private const int LongestName = 256;

    /// <summary>The account and the session for which a connection was begun; null when it was a sign-in.</summary>
    internal string? ConnectsFor { get; init; }

    /// <summary>Reads the claims of an ID token, to which those of the provider’s page about the person were added.</summary>
    internal static ProvidedIdentity Of(SignInProvider provider, ClaimsPrincipal person)
    {
        string Claim(string type) => string.Concat((person.FindFirst(type)?.Value ?? "").Where(c => !char.IsControl(c))).Trim();
        var email = Claim("email");
        var name = email.Length > 0 ? email : Claim("name");
        return new ProvidedIdentity(
            provider.Name,
            KeyOf(person.FindFirst("iss")?.Value ?? "", person.FindFirst("sub")?.Value ?? ""),
            email,
            bool.TryParse(Claim("email_verified"), out var verified) && verified,
            name.Length > LongestName ? name[..LongestName] : name,
            provider.TrustsSecondStep || person.FindAll("amr").Any(c => c.Value == "mfa"));
    }

    // An id is one person’s under its issuer alone: a name that is configured for another provider later opens nothing.
    private static string KeyOf(string issuer, string subject) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"{issuer}\n{subject}")));
}
