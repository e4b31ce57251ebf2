namespace AlumniCms.ContentManagement.Actions;

/// <summary>What an import does with an item that is to be published and lacks what the law asks for.</summary>
public enum UnmetChecks
{
    /// <summary>It is kept as a draft; what readers see already stays.</summary>
    Draft = 0,

    /// <summary>It is published as it is, and the operator is told.</summary>
    Publish = 1,

    /// <summary>It is refused.</summary>
    Refuse = 2,
}
