namespace AlumniCms.Translation.Po;

/// <summary>Why an entry of a file was not taken as it is.</summary>
public enum ImportProblem
{
    /// <summary>It does not say which text it is about, or one that is not there.</summary>
    Unknown = 0,

    /// <summary>The source says something else since the export.</summary>
    SourceChanged = 1,

    /// <summary>Somebody changed the translation since the export: theirs is kept.</summary>
    Conflict = 2,

    /// <summary>It has no translation.</summary>
    Empty = 3,

    /// <summary>Its translation is marked as a guess.</summary>
    Fuzzy = 4,

    /// <summary>A link or a place for a value got lost; it is taken all the same.</summary>
    LinkLost = 5,

    /// <summary>The person may not write in the language, or not this text.</summary>
    Refused = 6,

    /// <summary>The file says nothing of a place that has no translation yet: it was cut off, or is older than the place.</summary>
    Absent = 7,
}
