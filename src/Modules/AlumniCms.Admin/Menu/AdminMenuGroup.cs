namespace AlumniCms.Admin.Menu;

/// <summary>The headings of the menu, in their order.</summary>
public enum AdminMenuGroup
{
    /// <summary>What editors write.</summary>
    Content = 0,

    /// <summary>Who takes part.</summary>
    People = 1,

    /// <summary>How the site is made.</summary>
    Site = 2,

    /// <summary>The network as a whole.</summary>
    Network = 3,
}
