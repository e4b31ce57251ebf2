using AlumniCms.Display.Rendering;
using AlumniCms.Members.Providers;

using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Extensions.Localization;

namespace AlumniCms.Accounts.Pages;

/// <summary>The way to a provider and back, as far as signing in and connecting have it in common.</summary>
internal static class ProviderWay
{
    /// <summary>Where the provider’s answer is waited for.</summary>
    public static string Back(string page, SignInProvider provider) => QueryHelpers.AddQueryString(page, "provider", provider.Name);

    /// <summary>
    /// The page that leads on. A redirect would not do: the policy for forms holds for all that follows a form, and a provider may send
    /// people to others in turn.
    /// </summary>
    public static async Task<IResult> LeadAsync(
        HttpContext http, AccountFrames frames, IStringLocalizer T, string page, SignInProvider provider, string address, CancellationToken cancellationToken)
    {
        http.Response.Headers["Refresh"] = $"0;url={address}";
        string title = T["Sign in with {0}", provider.Label];
        return new PageResult(
            new ProviderPage
            {
                Frame = await frames.MakeAsync(page, title, cancellationToken),
                Title = title,
                Lang = frames.Culture,
                Label = provider.Label,
                Address = address,
            },
            "Account.Provider");
    }

    /// <summary>What is said of a problem on the way; null when there was none.</summary>
    public static string? Explain(string? problem, string label, IStringLocalizer T) => problem switch
    {
        null => null,
        ProviderProblem.Denied => T["You were not signed in: {0} was told not to, or does not know you.", label].Value,
        ProviderProblem.Unreachable => T["{0} does not answer at the moment. Try again in a few minutes, or sign in with your password.", label].Value,
        ProviderProblem.Lost => T["You took more than ten minutes, or began in another browser or tab. Please begin once more."].Value,
        _ => T["The answer of {0} could not be trusted, and nobody was signed in. Try again; should it go on, tell whoever runs your site.", label].Value,
    };
}
