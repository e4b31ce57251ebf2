namespace AlumniCms.Members.Providers;

/// <summary>An OpenID Connect provider with which people may sign in. The operator names it in the configuration.</summary>
/// <param name="Name">Its name in settings, in addresses and beside the accounts that are connected: small letters, digits and hyphens.</param>
/// <param name="Label">What people know it by, for buttons and messages.</param>
public sealed record SignInProvider(string Name, string Label)
{
    /// <summary>The path to which the provider sends people back, on every host of the network. It has to be registered there.</summary>
    public string CallbackPath => CallbackPrefix + Name;

    /// <summary>Where callbacks of all providers begin, on every host of the network.</summary>
    internal const string CallbackPrefix = "/account/openid/";

    internal const string SchemePrefix = "openid ";

    internal string Authority { get; init; } = "";

    internal string ClientId { get; init; } = "";

    internal string? ClientSecret { get; init; }

    /// <summary>The mail domains of which the provider’s word is taken; none by default.</summary>
    internal IReadOnlyList<string> AllowedDomains { get; init; } = [];

    internal bool CreateAccounts { get; init; }

    internal bool TrustsSecondStep { get; init; }

    internal string Scheme => SchemePrefix + Name;


    /// <summary>Whether the provider is believed when it says whose this mail address is.</summary>
    internal bool SpeaksFor(string email) =>
        AllowedDomains.Contains(email[(email.LastIndexOf('@') + 1)..], StringComparer.OrdinalIgnoreCase);
}
