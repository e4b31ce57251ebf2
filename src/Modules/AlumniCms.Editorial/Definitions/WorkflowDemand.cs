namespace AlumniCms.Editorial.Definitions;

/// <summary>What a transition asks for.</summary>
public enum WorkflowDemand
{
    /// <summary>Nothing that publication asks for is missing.</summary>
    Complete = 0,

    /// <summary>The person says why.</summary>
    Reason = 1,

    /// <summary>The person names the hour of publication.</summary>
    Date = 2,

    /// <summary>Every comment is resolved.</summary>
    CommentsResolved = 3,

    /// <summary>Somebody else than those who wrote the text.</summary>
    OtherPerson = 4,
}
