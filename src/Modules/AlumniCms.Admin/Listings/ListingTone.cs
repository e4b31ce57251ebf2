namespace AlumniCms.Admin.Listings;

/// <summary>What a colour tells.</summary>
public enum ListingTone
{
    /// <summary>Nothing in particular.</summary>
    Plain = 0,

    /// <summary>All is well.</summary>
    Good = 1,

    /// <summary>Something waits.</summary>
    Waiting = 2,

    /// <summary>Something is wrong.</summary>
    Bad = 3,
}
