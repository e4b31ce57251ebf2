namespace AlumniCms.Distribution.Models;

/// <summary>What a site has decided about a text.</summary>
public enum DecisionState
{
    /// <summary>Nothing yet.</summary>
    Offered = 0,

    /// <summary>It shows the text, and each update of it.</summary>
    Accepted = 1,

    /// <summary>It has made a text of its own from it.</summary>
    Adapted = 2,

    /// <summary>It does not show it.</summary>
    Hidden = 3,
}
