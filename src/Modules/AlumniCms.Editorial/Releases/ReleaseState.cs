namespace AlumniCms.Editorial.Releases;

/// <summary>Where a release stands.</summary>
public enum ReleaseState
{
    /// <summary>It is being put together, or waits for its hour.</summary>
    Open = 0,

    /// <summary>Its texts were published.</summary>
    Released = 1,
}
