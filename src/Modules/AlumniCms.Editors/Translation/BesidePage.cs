namespace AlumniCms.Editors.Translation;

/// <summary>The text that a translation is made from, beside its editor.</summary>
/// <param name="Title">What it is called.</param>
/// <param name="Lang">Its language.</param>
/// <param name="Url">Where it is edited.</param>
/// <param name="VersionId">The version that is shown: what the translator says they have translated.</param>
public sealed record BesidePage(string Title, string Lang, string Url, string VersionId)
{
    /// <summary>How many sentences have changed since the translation was last up to date.</summary>
    public int Marks { get; init; }

    /// <summary>Whether it was published with other words since.</summary>
    public bool IsOutdated { get; init; }

    /// <summary>When the translation was last up to date, and by whose word; null for one that is begun.</summary>
    public string? Since { get; init; }
}
