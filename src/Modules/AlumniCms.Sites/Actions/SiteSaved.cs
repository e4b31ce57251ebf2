using AlumniCms.Kernel.Sites;

namespace AlumniCms.Sites.Actions;

/// <summary>What a change of a site came to.</summary>
/// <param name="Site">The site as it is now.</param>
/// <param name="Created">True when there was no site with this key before.</param>
/// <param name="Changed">True when something was written; false when the site was like that already.</param>
public sealed record SiteSaved(Site Site, bool Created, bool Changed);
