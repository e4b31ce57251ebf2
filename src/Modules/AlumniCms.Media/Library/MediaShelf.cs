namespace AlumniCms.Media.Library;

/// <summary>Whose files are listed.</summary>
public enum MediaShelf
{
    /// <summary>The current site's own.</summary>
    Own = 0,

    /// <summary>Those of the worldwide site, as far as the current site is shown them; read only.</summary>
    Shared = 1,

    /// <summary>Both; a shared file that the site has its own in the place of is left out.</summary>
    Both = 2,
}
