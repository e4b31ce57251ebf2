using System.Net;

using AlumniCms.Kernel.Configuration;

using Microsoft.Extensions.Configuration;

namespace AlumniCms.Members.Providers;

/// <summary>Reads the settings of one provider: the section <c>Accounts__OpenIdConnect__{name}</c>.</summary>
internal sealed class ProviderSection
{
    public const string Path = "Accounts:OpenIdConnect";
    public const string Prefix = "Accounts__OpenIdConnect";

    private const int LongestName = 32;

    private static readonly string[] Known =
        ["Authority", "ClientId", "ClientSecret", "Label", "AllowedDomains", "CreateAccounts", "TrustsSecondStep"];

    private readonly IConfigurationSection _section;
    private readonly string _name;

    private ProviderSection(IConfigurationSection section) => (_section, _name) = (section, section.Key.ToLowerInvariant());

    public static SignInProvider Read(IConfigurationSection section) => new ProviderSection(section).Read();

    private SignInProvider Read()
    {
        if (_name.Length > LongestName || !_name.All(c => char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c) || c == '-'))
            throw Wrong("", "is no name for a provider. Use up to 32 letters, digits and hyphens, such as ministry.");
        if (_section.Value is { Length: > 0 })
            throw Wrong("", $"has a value of its own. Name what is set, such as {Prefix}__{_section.Key}__Authority.");
        foreach (var (key, _) in _section.AsEnumerable(makePathsRelative: true).Where(p => p.Key.Length > 0 && p.Value is not null))
            if (!Known.Contains(key, StringComparer.OrdinalIgnoreCase))
                throw Wrong(key.Replace(":", "__", StringComparison.Ordinal), $"is not known. Known ones: {string.Join(", ", Known)}.");
        var provider = new SignInProvider(_name, Text("Label") is { Length: > 0 } label ? label : _name)
        {
            Authority = ReadAuthority(),
            ClientId = Text("ClientId") is { Length: > 0 } id
                ? id
                : throw Wrong("ClientId", "is missing. Write the id that the provider gave to this program."),
            ClientSecret = _section["ClientSecret"] is { Length: > 0 } secret ? secret : null,
            AllowedDomains = ReadDomains(),
            CreateAccounts = ReadFlag("CreateAccounts"),
            TrustsSecondStep = ReadFlag("TrustsSecondStep"),
        };
        return provider is { CreateAccounts: true, AllowedDomains.Count: 0 }
            ? throw Wrong("CreateAccounts", "is true, but no AllowedDomains say for whom accounts are made. Name the mail domains of your staff.")
            : provider;
    }

    private string ReadAuthority()
    {
        var text = Text("Authority");
        if (text.Length == 0)
            throw Wrong("Authority", "is missing. Write the provider’s address, such as https://login.example.org/staff.");
        if (!Uri.TryCreate(text, UriKind.Absolute, out var uri) || uri.Scheme is not ("https" or "http") || uri.Query.Length + uri.Fragment.Length + uri.UserInfo.Length > 0)
            throw Wrong("Authority", $"is '{text}'. Write an address that begins with https://, without a query.");
        if (uri.Scheme == "http" && !IsThisMachine(uri))
            throw Wrong("Authority", $"is '{text}'. Over http everyone on the way could sign in as anybody: write https://. Only a provider on this machine may do without.");
        return text;
    }

    private string[] ReadDomains()
    {
        var domains = Text("AllowedDomains").Split([',', ';', ' '], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        return Array.Find(domains, d => !d.Contains('.', StringComparison.Ordinal) || Uri.CheckHostName(d) != UriHostNameType.Dns) is { } wrong
            ? throw Wrong("AllowedDomains", $"holds '{wrong}', which is no mail domain. Write what stands after the @, with commas between: example.org, embassy.example.org.")
            : domains;
    }

    private bool ReadFlag(string key)
    {
        var text = Text(key);
        return text.Length > 0 && (bool.TryParse(text, out var flag) ? flag : throw Wrong(key, $"is '{text}'. Use true or false."));
    }

    private string Text(string key) => _section[key]?.Trim() ?? "";

    private SettingsException Wrong(string key, string problem) =>
        new($"{Prefix}__{_section.Key}{(key.Length > 0 ? "__" : "")}{key}", problem);

    private static bool IsThisMachine(Uri uri) =>
        uri.Host == "localhost" || (IPAddress.TryParse(uri.Host.Trim('[', ']'), out var address) && IPAddress.IsLoopback(address));
}
