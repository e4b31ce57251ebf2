namespace AlumniCms.Display.Maps;

/// <summary>Where a country lies on the world map, and which countries are around it.</summary>
/// <param name="X">Units from the map's left edge, 0 to <see cref="CountryMap.Width"/>.</param>
/// <param name="Y">Units from its upper edge, 0 to <see cref="CountryMap.Height"/>.</param>
/// <param name="Neighbours">Codes of the countries with a shared border, the nearest first, at most eight; where there are fewer than two, the three nearest.</param>
public sealed record MapPoint(double X, double Y, IReadOnlyList<string> Neighbours);
