namespace AlumniCms.Media.Library;

/// <summary>Which files of the library are listed.</summary>
public enum MediaFilter
{
    /// <summary>All of them.</summary>
    All = 0,

    /// <summary>Pictures.</summary>
    Pictures = 1,

    /// <summary>What is no picture.</summary>
    Documents = 2,

    /// <summary>Pictures that are not decorative and have no alternative text in any language.</summary>
    LackingText = 3,

    /// <summary>Files that neither content nor looks name.</summary>
    Unused = 4,
}
