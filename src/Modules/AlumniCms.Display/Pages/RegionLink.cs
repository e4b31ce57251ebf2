namespace AlumniCms.Display.Pages;

/// <summary>An item of another country's site, which it leads to.</summary>
/// <param name="Title">Its title.</param>
/// <param name="Url">Its address on its own site.</param>
/// <param name="Lang">Language of its title.</param>
/// <param name="SiteName">Name of the site for the reader.</param>
/// <param name="Country">ISO code of the country.</param>
/// <param name="Day">Its day, on the clock of its own site.</param>
public sealed record RegionLink(string Title, string Url, string Lang, string SiteName, string Country, DateTimeOffset Day);
