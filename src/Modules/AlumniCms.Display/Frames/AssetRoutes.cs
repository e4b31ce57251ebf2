using System.Collections.Frozen;

using Microsoft.AspNetCore.Routing;
using Microsoft.AspNetCore.StaticAssets;

namespace AlumniCms.Display.Frames;

/// <summary>
/// Files of modules and themes under the address that holds their fingerprint, which browsers keep for a year without
/// asking again. Singleton.
/// </summary>
public sealed class AssetRoutes
{
    private const string Folder = "_content/";

    private readonly Lazy<FrozenDictionary<string, string>> _routes;

    /// <summary>Finds the files among the program's endpoints.</summary>
    public AssetRoutes(EndpointDataSource endpoints) => _routes = new(() => Read(endpoints));

    /// <summary>The path of a file, <c>AlumniCms.Themes.Public/public.css</c>, inside the program.</summary>
    public string Of(string file) => "/" + _routes.Value.GetValueOrDefault(Folder + file, Folder + file);

    private static FrozenDictionary<string, string> Read(EndpointDataSource endpoints) =>
        endpoints.Endpoints
            .Select(e => e.Metadata.GetMetadata<StaticAssetDescriptor>()).OfType<StaticAssetDescriptor>()
            .Select(a => (Label: a.Properties.FirstOrDefault(p => p.Name == "label")?.Value, a.Route))
            .Where(a => a.Label is not null)
            .DistinctBy(a => a.Label, StringComparer.Ordinal)
            .ToFrozenDictionary(a => a.Label!, a => a.Route, StringComparer.Ordinal);
}
