namespace AlumniCms.Display.Pages;

/// <summary>A link to a country's site.</summary>
/// <param name="Name">The site's name for the reader.</param>
/// <param name="Url">Its address.</param>
/// <param name="Country">ISO 3166-1 alpha-2 code.</param>
/// <param name="X">Place on the map of the world, from 0 at the western edge to 1000; null where it is not known.</param>
/// <param name="Y">From 0 at the northern edge.</param>
public sealed record CountryLink(string Name, string Url, string Country, double? X = null, double? Y = null);
