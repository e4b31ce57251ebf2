namespace AlumniCms.Media.Library;

/// <summary>In which order files are listed.</summary>
public enum MediaOrder
{
    /// <summary>Those that came last first.</summary>
    Newest = 0,

    /// <summary>By path.</summary>
    Name = 1,

    /// <summary>The largest first.</summary>
    Largest = 2,
}
