using AlumniCms.Kernel.Permissions;
using AlumniCms.Members.Sessions;

using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace AlumniCms.Members.Providers;

/// <summary>Begins a visit to a provider.</summary>
public sealed class AskProvider
{
    private readonly CurrentActor _actor;
    private readonly CurrentSession _session;
    private readonly ILogger<AskProvider> _logger;

    internal AskProvider(CurrentActor actor, CurrentSession session, ILogger<AskProvider> logger) =>
        (_actor, _session, _logger) = (actor, session, logger);

    /// <summary>The address at the provider where the person says who they are; null when the provider does not answer.</summary>
    /// <param name="http">The request; its answer gets the cookies by which the browser is known again.</param>
    /// <param name="provider">The provider.</param>
    /// <param name="page">Path of the page that waits for the outcome.</param>
    public Task<string?> ToSignInAsync(HttpContext http, SignInProvider provider, string page) =>
        AskAsync(http, provider, new AuthenticationProperties { RedirectUri = page });

    /// <summary>The same for a connection with the account of the one who acts; nobody else can finish it.</summary>
    /// <inheritdoc cref="ToSignInAsync"/>
    public Task<string?> ToConnectAsync(HttpContext http, SignInProvider provider, string page)
    {
        var asked = new AuthenticationProperties { RedirectUri = page };
        asked.SetString(ProviderCookie.ConnectsFor, Own(_actor, _session));
        return AskAsync(http, provider, asked);
    }

    /// <summary>What stands for the account and the session of the one who acts.</summary>
    internal static string Own(CurrentActor actor, CurrentSession session) => $"{actor.Id} {session.Id}";

    private async Task<string?> AskAsync(HttpContext http, SignInProvider provider, AuthenticationProperties asked)
    {
        try
        {
            await http.ChallengeAsync(provider.Scheme, asked);
        }
        catch (Exception failure) when (failure is not OperationCanceledException || !http.RequestAborted.IsCancellationRequested)
        {
            ProviderLog.Unreachable(_logger, provider.Name, ProviderLog.Reason(failure));
            return null;
        }

        // The page shows the way itself: a form whose answer redirects to another host is stopped by our own rule for forms.
        var address = http.Response.Headers.Location.ToString();
        http.Response.Headers.Location = default;
        http.Response.StatusCode = StatusCodes.Status200OK;
        return address;
    }
}
