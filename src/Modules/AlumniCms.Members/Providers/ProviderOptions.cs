using System.IdentityModel.Tokens.Jwt;

using Microsoft.AspNetCore.Authentication.OpenIdConnect;
using Microsoft.AspNetCore.Http;
using Microsoft.IdentityModel.Protocols.OpenIdConnect;
using Microsoft.IdentityModel.Tokens;

namespace AlumniCms.Members.Providers;

/// <summary>How providers are asked: by a code that only this program can exchange (PKCE), for the least that is needed; no token is kept.</summary>
internal static class ProviderOptions
{
    /// <summary>How long somebody may take to sign in at the provider.</summary>
    public static readonly TimeSpan Patience = TimeSpan.FromMinutes(10);

    private static readonly TimeSpan AnswerWithin = TimeSpan.FromSeconds(10);

    // Signed with a key of the provider’s own, never with a secret that both know.
    private static readonly string[] Signatures =
    [
        SecurityAlgorithms.RsaSha256, SecurityAlgorithms.RsaSha384, SecurityAlgorithms.RsaSha512,
        SecurityAlgorithms.RsaSsaPssSha256, SecurityAlgorithms.RsaSsaPssSha384, SecurityAlgorithms.RsaSsaPssSha512,
        SecurityAlgorithms.EcdsaSha256, SecurityAlgorithms.EcdsaSha384, SecurityAlgorithms.EcdsaSha512,
    ];

    public static void Configure(OpenIdConnectOptions options, SignInProvider provider)
    {
        options.Authority = provider.Authority;
        options.RequireHttpsMetadata = !provider.Authority.StartsWith("http:", StringComparison.OrdinalIgnoreCase);
        options.ClientId = provider.ClientId;
        options.ClientSecret = provider.ClientSecret;
        options.SignInScheme = ProviderCookie.Scheme;
        options.CallbackPath = provider.CallbackPath;
        options.RemoteSignOutPath = default;
        options.SignedOutCallbackPath = default;
        options.EventsType = typeof(ProviderEvents);
        options.BackchannelTimeout = AnswerWithin;
        Ask(options);
        Check(options);
    }

    /// <summary>
    /// Checks what the framework leaves open. The specification allows a token without a signature where it comes straight from the
    /// provider, and one that is for other programs too; there is no need for either.
    /// </summary>
    /// <exception cref="SecurityTokenException">The token is such a one.</exception>
    public static void CheckStrictly(JwtSecurityToken token, string? clientId)
    {
        if (token.RawSignature.Length == 0 || !Signatures.Contains(token.SignatureAlgorithm))
            throw new SecurityTokenInvalidSignatureException("The ID token is not signed.");
        if (token.Audiences.Any(a => a != clientId) && token.Payload.Azp != clientId)
            throw new SecurityTokenInvalidAudienceException("The ID token is for other programs too, and does not say that it was made for this one.");
    }

    private static void Ask(OpenIdConnectOptions options)
    {
        options.ResponseType = OpenIdConnectResponseType.Code;
        options.UsePkce = true;
        options.Scope.Add("email");
        options.GetClaimsFromUserInfoEndpoint = true;
        options.MapInboundClaims = false;
        options.ClaimActions.Clear();
        options.DisableTelemetry = true;

        // An address that the browser follows carries cookies that a form from elsewhere does not.
        options.ResponseMode = OpenIdConnectResponseMode.Query;
        options.NonceCookie.Name = "openid-nonce.";
        options.NonceCookie.Path = "/";
        options.NonceCookie.SameSite = SameSiteMode.Lax;
        options.NonceCookie.SecurePolicy = CookieSecurePolicy.SameAsRequest;
    }

    private static void Check(OpenIdConnectOptions options)
    {
        options.RemoteAuthenticationTimeout = Patience;
        options.ProtocolValidator.NonceLifetime = Patience;
        options.TokenValidationParameters.ValidAlgorithms = Signatures;
        options.TokenValidationParameters.ClockSkew = TimeSpan.FromMinutes(2);
    }
}
