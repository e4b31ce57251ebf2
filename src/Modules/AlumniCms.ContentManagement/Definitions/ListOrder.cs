namespace AlumniCms.ContentManagement.Definitions;

/// <summary>How the items of a type stand in lists. Between equals, the item's id decides.</summary>
public enum ListOrder
{
    /// <summary>The latest date first.</summary>
    Latest,

    /// <summary>What lies ahead first, the nearest before all, and what is past after it: next events, nearest deadlines.</summary>
    Ahead,

    /// <summary>By title.</summary>
    Title,
}
