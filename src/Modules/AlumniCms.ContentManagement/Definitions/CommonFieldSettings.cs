using System.Collections.Immutable;

namespace AlumniCms.ContentManagement.Definitions;

/// <summary>
/// The settings that Orchard Core's field types share under their own names
/// (<c>TextFieldSettings</c>, <c>NumericFieldSettings</c>, …); a type ignores those that are not its own.
/// </summary>
public sealed record CommonFieldSettings
{
    /// <summary>A value must be given before publication.</summary>
    public bool Required { get; init; }

    /// <summary>Advice beside the field.</summary>
    public string? Hint { get; init; }

    /// <summary>Least number, for <c>NumericField</c>.</summary>
    public decimal? Minimum { get; init; }

    /// <summary>Greatest number, for <c>NumericField</c>.</summary>
    public decimal? Maximum { get; init; }

    /// <summary>Decimal places, for <c>NumericField</c>.</summary>
    public int Scale { get; init; }

    /// <summary>Several values may be given, for fields that pick.</summary>
    public bool Multiple { get; init; }

    /// <summary>One term only, for <c>TaxonomyField</c>.</summary>
    public bool Unique { get; init; }

    /// <summary>The taxonomy whose terms are picked.</summary>
    public string? TaxonomyContentItemId { get; init; }

    /// <summary>Types that may be picked, for <c>ContentPickerField</c>.</summary>
    public ImmutableArray<string> DisplayedContentTypes { get; init; } = [];
}
