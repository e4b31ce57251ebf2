namespace AlumniCms.Kernel.Sites;

/// <summary>
/// A row that belongs to one site. Every query sees the rows of the current site only, and a new row gets the
/// current site's id.
/// </summary>
public interface ISiteOwned
{
    /// <summary>The owning site's <see cref="Site.Id"/>.</summary>
    int SiteId { get; set; }
}
