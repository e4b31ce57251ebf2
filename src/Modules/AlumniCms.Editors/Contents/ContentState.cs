namespace AlumniCms.Editors.Contents;

/// <summary>Where an item stands.</summary>
public enum ContentState
{
    /// <summary>Readers have never seen it, or no longer do.</summary>
    Draft = 0,

    /// <summary>Readers see the newest version.</summary>
    Published = 1,

    /// <summary>Readers see an older version than the newest.</summary>
    Changed = 2,
}
