namespace AlumniCms.Admin.Listings;

/// <summary>A choice that narrows a list.</summary>
/// <param name="Key">Its key in the address.</param>
/// <param name="Label">Its label.</param>
/// <param name="Options">What can be chosen: value and words.</param>
public sealed record ListingFilter(string Key, string Label, IReadOnlyList<(string Value, string Text)> Options)
{
    /// <summary>Type of a field that takes the place of the choice, for example <c>date</c>; null for a choice.</summary>
    public string? InputType { get; init; }

    /// <summary>Whether it is this filter, and the value one that it offers.</summary>
    internal bool Has(string key, string value) => Key == key && (InputType is not null || Options.Any(o => o.Value == value));
}
