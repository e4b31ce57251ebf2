using System.Collections.Immutable;

namespace AlumniCms.ContentManagement.Definitions;

/// <summary>
/// Our own settings of a field: it is shown or required only when a sibling field has one of some values.
/// Orchard Core keeps the object as it is.
/// </summary>
public sealed record ConditionalFieldSettings
{
    /// <summary>Required only then.</summary>
    public FieldCondition? RequiredWhen { get; init; }

    /// <summary>Shown only then.</summary>
    public FieldCondition? ShownWhen { get; init; }
}
