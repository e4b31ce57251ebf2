namespace AlumniCms.Sites.Looks;

/// <summary>How the corners of cards, pictures and buttons are.</summary>
public enum SiteCorner
{
    /// <summary>A little round, as the theme has them.</summary>
    Soft,

    /// <summary>Not round at all.</summary>
    Square,

    /// <summary>Very round.</summary>
    Round,
}
