namespace AlumniCms.Search.Contracts;

/// <summary>Which items of a list are wanted, by whether they have ended; see <c>Ends</c> among a type's aspects.</summary>
public enum ListState
{
    /// <summary>Whether they have ended or not.</summary>
    All,

    /// <summary>What has not ended, or never does.</summary>
    Open,

    /// <summary>What has ended.</summary>
    Ended,
}
