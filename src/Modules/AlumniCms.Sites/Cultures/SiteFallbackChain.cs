using System.Collections.Concurrent;
using System.Runtime.CompilerServices;

using AlumniCms.Kernel.Sites;
using AlumniCms.Sites.Localization;
using AlumniCms.Sites.Resolution;

using Microsoft.AspNetCore.Http;

namespace AlumniCms.Sites.Cultures;

/// <summary>Looks for interface texts as the request's site declares it; outside a request, in parents and English.</summary>
internal sealed class SiteFallbackChain(IHttpContextAccessor http) : ICultureFallbackChain
{
    // A changed site is another object, so its old chains go with the old one.
    private readonly ConditionalWeakTable<Site, ConcurrentDictionary<string, IReadOnlyList<string>>> _chains = [];

    public IReadOnlyList<string> For(string culture)
    {
        if (http.HttpContext?.Features.Get<SiteRequestFeature>() is not { } request)
            return CultureFallback.Default(culture);
        var chains = _chains.GetValue(request.Site, static _ => new(StringComparer.OrdinalIgnoreCase));
        return chains.GetOrAdd(
            culture,
            static (name, site) => CultureFallback.Expand(name, [.. site.FallbackChain(name), CultureFallback.Source]),
            request.Site);
    }
}
