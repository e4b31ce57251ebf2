using System.Security.Cryptography;
using System.Text.Encodings.Web;

using AlumniCms.Members.Passkeys;

using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.OpenIdConnect;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;

namespace AlumniCms.Members.Providers;

/// <summary>
/// The framework’s OpenID Connect, with a stricter tie between an answer and the browser that asked: a sealed cookie with the prefix
/// <c>__Host-</c>, which no neighbour under the same domain can plant, so that nobody is signed in to the account of somebody else.
/// It writes no log, in which a failure would stand as an error with all that the provider has written: <see cref="ProviderEvents"/> does.
/// </summary>
internal sealed class ProviderHandler(
    IOptionsMonitor<OpenIdConnectOptions> options, HtmlEncoder htmlEncoder, UrlEncoder encoder, SealedCookie cookie)
    : OpenIdConnectHandler(options, NullLoggerFactory.Instance, htmlEncoder, encoder)
{
    private const string Item = "browser";

    protected override void GenerateCorrelationId(AuthenticationProperties properties)
    {
        var id = RandomNumberGenerator.GetHexString(32, lowercase: true);
        properties.Items[Item] = id;
        cookie.Write(Context, NameOf(id), Scheme.Name, Options.RemoteAuthenticationTimeout, SameSiteMode.Lax);
    }

    protected override bool ValidateCorrelationId(AuthenticationProperties properties)
    {
        if (!properties.Items.Remove(Item, out var id) || id is null || cookie.Read(Context, NameOf(id)) != Scheme.Name)
        {
            Context.Items[typeof(ProviderHandler)] = ProviderProblem.Lost;
            return false;
        }

        cookie.Remove(Context, NameOf(id), SameSiteMode.Lax);
        return true;
    }

    private static string NameOf(string id) => $"openid.{id}";
}
