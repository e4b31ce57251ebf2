namespace AlumniCms.Editorial.Definitions;

/// <summary>What a state means for readers and for the clock.</summary>
public enum StateKind
{
    /// <summary>The newest text is being worked on; readers see the one before it, or nothing.</summary>
    Draft = 0,

    /// <summary>The newest text is finished and waits for its hour.</summary>
    Scheduled = 1,

    /// <summary>Readers see the newest text.</summary>
    Published = 2,

    /// <summary>Readers have seen the text and no longer do.</summary>
    Archived = 3,
}
