namespace AlumniCms.Translation.Basis;

/// <summary>Where a text in one language stands.</summary>
public enum TranslationState
{
    /// <summary>There is none.</summary>
    Missing = 0,

    /// <summary>Its newest version is not published.</summary>
    Draft = 1,

    /// <summary>Its source was published with other words since.</summary>
    Outdated = 2,

    /// <summary>Readers see it, and it says what the source says.</summary>
    Done = 3,

    /// <summary>The others are made from it.</summary>
    Source = 4,
}
