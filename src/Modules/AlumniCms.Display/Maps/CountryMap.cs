using System.Collections.Frozen;
using System.Text.Json;

namespace AlumniCms.Display.Maps;

/// <summary>The points of countries on the drawing <c>world.svg</c> of the public theme. Source: Natural Earth, public domain.</summary>
public static class CountryMap
{
    private static readonly MapFile File = Read();

    /// <summary>Width of the map's <c>viewBox</c>, in its units.</summary>
    public static int Width => File.Width;

    /// <summary>Height of the map's <c>viewBox</c>, in its units.</summary>
    public static int Height => File.Height;

    /// <summary>The point of a country.</summary>
    /// <param name="country">Its ISO 3166-1 code of two letters, in either case.</param>
    /// <returns>Nothing for a country that the map does not know.</returns>
    public static MapPoint? Find(string country) => File.Points.GetValueOrDefault(country);

    private static MapFile Read()
    {
        using var stream = typeof(CountryMap).Assembly.GetManifestResourceStream("map-points.json")!;
        var file = JsonSerializer.Deserialize<MapFile>(stream, JsonSerializerOptions.Web)!;
        return file with { Points = file.Points.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase) };
    }

    private sealed record MapFile(int Width, int Height, IReadOnlyDictionary<string, MapPoint> Points);
}
