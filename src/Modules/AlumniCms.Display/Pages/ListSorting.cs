namespace AlumniCms.Display.Pages;

/// <summary>How a reader has a list sorted.</summary>
public enum ListSorting
{
    /// <summary>As the type says: the newest first, or the next ones.</summary>
    Default,

    /// <summary>The newest first.</summary>
    Newest,

    /// <summary>By title, in the order of the reader's language.</summary>
    Title,
}
