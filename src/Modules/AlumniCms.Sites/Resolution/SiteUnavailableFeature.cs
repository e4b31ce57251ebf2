using AlumniCms.Kernel.Sites;

namespace AlumniCms.Sites.Resolution;

/// <summary>
/// Says why a site did not answer: set together with 410 for a closed site and 503 for one in preparation, so that
/// the error page can tell visitors which of them it is.
/// </summary>
/// <param name="Status">The site's status, never <see cref="SiteStatus.Online"/>.</param>
public sealed record SiteUnavailableFeature(SiteStatus Status);
