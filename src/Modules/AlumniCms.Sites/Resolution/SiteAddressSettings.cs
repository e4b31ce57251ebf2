using AlumniCms.Kernel.Configuration;

using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Configuration;

namespace AlumniCms.Sites.Resolution;

/// <summary>Where the network is reached, for addresses that are built outside a request.</summary>
/// <param name="PublicUrl">From <c>Sites__PublicUrl</c>, for example <c>https://alumni.example.org</c>; null when not set.</param>
public sealed record SiteAddressSettings(Uri? PublicUrl)
{
    internal string? Origin => PublicUrl?.GetLeftPart(UriPartial.Authority);

    internal string Scheme => PublicUrl?.Scheme ?? Uri.UriSchemeHttps;

    internal PathString AppBase => PublicUrl is { AbsolutePath: { Length: > 1 } path } ? PathString.FromUriComponent(path.TrimEnd('/')) : default;

    /// <summary>Reads the setting.</summary>
    /// <exception cref="SettingsException">It is no web address.</exception>
    public static SiteAddressSettings From(IConfiguration configuration)
    {
        var text = configuration["Sites:PublicUrl"];
        if (string.IsNullOrWhiteSpace(text))
            return new(PublicUrl: null);
        return Uri.TryCreate(text, UriKind.Absolute, out var url) && (url.Scheme is "http" or "https") && url.Query.Length + url.Fragment.Length == 0
            ? new(url)
            : throw new SettingsException(
                "Sites__PublicUrl", $"is '{text}', which is not the address of a web site. Write it like https://alumni.example.org, or leave it out.");
    }
}
