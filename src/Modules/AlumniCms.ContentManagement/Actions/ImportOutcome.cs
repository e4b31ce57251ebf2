namespace AlumniCms.ContentManagement.Actions;

/// <summary>What an import did.</summary>
public enum ImportOutcome
{
    /// <summary>The item was new.</summary>
    Created = 0,

    /// <summary>The item has a new version.</summary>
    Updated = 1,

    /// <summary>The item was there with the same text.</summary>
    Unchanged = 2,
}
