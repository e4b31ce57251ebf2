namespace AlumniCms.Media.Actions;

/// <summary>What saving a file has changed.</summary>
public enum MediaOutcome
{
    /// <summary>The path was free.</summary>
    Created = 0,

    /// <summary>The path led to another content.</summary>
    Replaced = 1,

    /// <summary>The path led to this content already.</summary>
    Unchanged = 2,
}
