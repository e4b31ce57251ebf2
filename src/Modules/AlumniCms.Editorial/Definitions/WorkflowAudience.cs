namespace AlumniCms.Editorial.Definitions;

/// <summary>Who is told of a transition.</summary>
public enum WorkflowAudience
{
    /// <summary>Those who wrote the text, and its owner.</summary>
    Writers = 0,

    /// <summary>Those who may review it.</summary>
    Reviewers = 1,

    /// <summary>Those who may publish it.</summary>
    Publishers = 2,

    /// <summary>The person to whom it is assigned.</summary>
    Assignee = 3,
}
