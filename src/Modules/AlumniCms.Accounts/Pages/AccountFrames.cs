using System.Globalization;

using AlumniCms.Display.Frames;
using AlumniCms.Kernel.Results;
using AlumniCms.Kernel.Sites;
using AlumniCms.Members.Passwords;
using AlumniCms.Members.Providers;

using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Localization;

namespace AlumniCms.Accounts.Pages;

/// <summary>What the pages about accounts are put together from.</summary>
internal sealed class AccountFrames(PageFrames frames, CurrentSite site, SignInProviders providers, IStringLocalizer<AlumniCms.Display.Texts> T)
{
    public SignInProviders Providers => providers;

    public string Culture => site.Culture;

    public string Home => frames.Resolve("~/");

    /// <summary>The address of a page about accounts.</summary>
    public string Url(string page, string? returnUrl = null) =>
        frames.Resolve($"~/account/{page}{(string.IsNullOrEmpty(returnUrl) ? "" : QueryString.Create("returnUrl", returnUrl))}");

    public Task<PageFrame> MakeAsync(string page, string title, CancellationToken cancellationToken)
    {
        var paths = site.Site.Cultures.ToDictionary(c => c, _ => $"account/{page}", StringComparer.OrdinalIgnoreCase);
        return frames.MakeAsync(paths, [new PageLink(title, null)], canonical: null, isHome: false, cancellationToken);
    }

    /// <summary>What a refusal says to the reader.</summary>
    public string Say(Refusal refusal) => refusal.Code switch
    {
        "password.long" => T["The password is longer than {0} characters. Choose a shorter one.", PasswordRule.MaximumLength],
        _ => T[refusal.Message],
    };

    public IReadOnlyList<string> Say(IEnumerable<Refusal> refusals) => [.. refusals.Select(Say)];

    public string Wait(HttpContext http, TimeSpan wait)
    {
        http.Response.Headers.RetryAfter = Math.Ceiling(wait.TotalSeconds).ToString(CultureInfo.InvariantCulture);
        return T["Too many attempts. Please wait a few minutes and try again."];
    }
}
