using AlumniCms.Kernel.Sites;

using Microsoft.AspNetCore.Http;

namespace AlumniCms.Sites.Resolution;

/// <summary>How the request came to its site. In <see cref="HttpContext.Features"/> once the site is known.</summary>
/// <param name="Site">The site.</param>
/// <param name="Culture">The culture of the address, or the one chosen for an address that names none.</param>
/// <param name="HasCulture">True when the address names the culture.</param>
/// <param name="AppBase">The path base of the program, before site and culture were added.</param>
/// <param name="PathBase">The path base with site and culture.</param>
/// <param name="OnOwnHost">True when the request came over a host name of the site, so that its key is not in the address.</param>
public sealed record SiteRequestFeature(
    Site Site, string Culture, bool HasCulture, PathString AppBase, PathString PathBase, bool OnOwnHost);
