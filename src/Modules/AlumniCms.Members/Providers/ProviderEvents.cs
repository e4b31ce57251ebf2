using System.Security.Claims;
using System.Text.Json;

using AlumniCms.Kernel.Sites;
using AlumniCms.Sites.Resolution;

using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.OpenIdConnect;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Extensions.Logging;

namespace AlumniCms.Members.Providers;

/// <summary>
/// Carries what a provider says to the page that waits for it: the person in a cookie for some minutes, a problem in the address.
/// </summary>
internal sealed class ProviderEvents(
    SignInProviders providers, CurrentSite site, SiteAddress addresses, ILogger<ProviderEvents> logger) : OpenIdConnectEvents
{
    // One address for all sites and languages of a host, since each has to be made known to the provider.
    public override Task RedirectToIdentityProvider(RedirectContext context)
    {
        var request = context.Request;
        var appBase = context.HttpContext.Features.Get<SiteRequestFeature>()?.AppBase ?? request.PathBase;
        context.ProtocolMessage.RedirectUri = $"{request.Scheme}://{request.Host}{appBase}{context.Options.CallbackPath}";
        return Task.CompletedTask;
    }

    public override Task TokenValidated(TokenValidatedContext context)
    {
        ProviderOptions.CheckStrictly(context.SecurityToken, context.Options.ClientId);
        return Task.CompletedTask;
    }

    // Address and confirmation are taken from one place: that one of them is confirmed says nothing of another.
    public override Task UserInformationReceived(UserInformationReceivedContext context)
    {
        if (context.Principal?.Identity is not ClaimsIdentity person)
            return Task.CompletedTask;
        var page = context.User.RootElement;
        if (page.TryGetProperty("email", out var email) && email.ValueKind == JsonValueKind.String)
            Replace(person, ("email", email.GetString()), ("email_verified", page.TryGetProperty("email_verified", out var verified) ? verified.ToString() : null));
        if (page.TryGetProperty("name", out var name) && name.ValueKind == JsonValueKind.String)
            Replace(person, ("name", name.GetString()));
        return Task.CompletedTask;
    }

    public override Task TicketReceived(TicketReceivedContext context)
    {
        var provider = providers.Find(NameOf(context.Scheme))!;
        var former = context.Properties;
        context.Properties = new AuthenticationProperties { RedirectUri = former?.RedirectUri };
        context.Principal = ProviderCookie.Write(
            ProvidedIdentity.Of(provider, context.Principal!) with { ConnectsFor = former?.GetString(ProviderCookie.ConnectsFor) });
        return Task.CompletedTask;
    }

    public override Task AccessDenied(AccessDeniedContext context)
    {
        Lead(context.HttpContext, context.Scheme, context.Properties, ProviderProblem.Denied);
        context.HandleResponse();
        return Task.CompletedTask;
    }

    public override Task RemoteFailure(RemoteFailureContext context)
    {
        // Without its state an answer cannot be told from one that somebody made up.
        var isLost = context.Properties is null || context.HttpContext.Items.ContainsKey(typeof(ProviderHandler));
        var problem = isLost ? ProviderProblem.Lost : ProviderProblem.Of(context.Failure);
        if (!isLost)
            ProviderLog.Failed(logger, NameOf(context.Scheme), ProviderLog.Reason(context.Failure));
        Lead(context.HttpContext, context.Scheme, context.Properties, problem);
        context.HandleResponse();
        return Task.CompletedTask;
    }

    private void Lead(HttpContext http, AuthenticationScheme scheme, AuthenticationProperties? properties, string problem)
    {
        var page = properties?.RedirectUri
            ?? (site.HasSite ? addresses.For(site.Site, site.Culture, $"/account/provider?provider={NameOf(scheme)}") : "/");
        http.Response.Redirect(QueryHelpers.AddQueryString(page, "problem", problem));
    }

    private static string NameOf(AuthenticationScheme scheme) => scheme.Name[SignInProvider.SchemePrefix.Length..];

    private static void Replace(ClaimsIdentity person, params (string Type, string? Value)[] claims)
    {
        foreach (var (type, value) in claims)
        {
            foreach (var claim in person.FindAll(type).ToList())
                person.RemoveClaim(claim);
            if (value is not null)
                person.AddClaim(new Claim(type, value));
        }
    }
}
