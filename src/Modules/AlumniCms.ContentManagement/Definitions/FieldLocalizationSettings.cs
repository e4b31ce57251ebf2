namespace AlumniCms.ContentManagement.Definitions;

/// <summary>
/// Our own settings of a field: whether its value is one for all languages of a text. Orchard Core keeps the object as it is.
/// </summary>
public sealed record FieldLocalizationSettings
{
    /// <summary>
    /// The value is given in the text that the others are translated from and is theirs too. Words inside it, the description of a
    /// picture or the words of a link, stay each language’s own. False by default.
    /// </summary>
    public bool Shared { get; init; }
}
