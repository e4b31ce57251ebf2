namespace AlumniCms.Kernel.Sites;

/// <summary>Where a site's content definitions come from.</summary>
public enum ContentModelSource
{
    /// <summary>The site's own only: a recipe of another program finds an empty model, as in a new Orchard Core.</summary>
    Own = 0,

    /// <summary>The worldwide site's, with the site's own on top of them.</summary>
    Network = 1,
}
