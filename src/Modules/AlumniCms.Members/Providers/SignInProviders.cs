using AlumniCms.Kernel.Configuration;

using Microsoft.Extensions.Configuration;

namespace AlumniCms.Members.Providers;

/// <summary>The providers with which people may sign in, as configured. Singleton.</summary>
public sealed class SignInProviders
{
    private SignInProviders(IReadOnlyList<SignInProvider> all) => All = all;

    /// <summary>All of them, by name; empty when none is configured.</summary>
    public IReadOnlyList<SignInProvider> All { get; }

    /// <summary>The one with the name, or null.</summary>
    public SignInProvider? Find(string? name) => All.FirstOrDefault(p => p.Name == name);

    /// <summary>What the provider is called: by its name when it is no longer configured.</summary>
    public string LabelOf(string name) => Find(name)?.Label ?? name;

    /// <summary>Reads the settings <c>Accounts__OpenIdConnect__…</c>.</summary>
    /// <exception cref="SettingsException">One of them is missing, unknown, or makes no sense.</exception>
    internal static SignInProviders From(IConfiguration configuration)
    {
        var section = configuration.GetSection(ProviderSection.Path);
        return section.Value is { Length: > 0 } value
            ? throw new SettingsException(
                ProviderSection.Prefix, $"is '{value}'. Name the provider and what is set, such as {ProviderSection.Prefix}__ministry__Authority.")
            : new SignInProviders([.. section.GetChildren().Select(ProviderSection.Read)]);
    }
}
