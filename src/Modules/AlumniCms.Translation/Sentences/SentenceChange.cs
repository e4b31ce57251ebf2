namespace AlumniCms.Translation.Sentences;

/// <summary>What became of a sentence.</summary>
public enum SentenceChange
{
    /// <summary>It stands as it stood.</summary>
    None = 0,

    /// <summary>It was not there.</summary>
    New = 1,

    /// <summary>It stood there with other words.</summary>
    Changed = 2,

    /// <summary>It stands there no more.</summary>
    Removed = 3,
}
