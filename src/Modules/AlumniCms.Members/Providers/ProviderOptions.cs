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
