namespace AlumniCms.SiteAdministration.Redirects;

/// <summary>A redirect that is to be added.</summary>
/// <param name="Culture">Language of the addresses, or empty.</param>
/// <param name="From">The former address, below site and language or whole.</param>
/// <param name="To">The address of the page now.</param>
public sealed record RedirectInput(string Culture, string From, string To);
