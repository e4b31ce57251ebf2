using AlumniCms.Kernel.Sites;

namespace AlumniCms.Translation.Basis;

/// <summary>A text in one of its languages, for lists. Derived from items and from what they were made from.</summary>
internal sealed class TranslationCell : ISiteOwned
{
    public long Id { get; set; }

    public int SiteId { get; set; }

    public required string LocalizationSet { get; set; }

    public required string Culture { get; set; }

    public required string ContentItemId { get; set; }

    public TranslationState State { get; set; }

    /// <summary>Whether its newest version is the one that readers see.</summary>
    public bool IsShown { get; set; }

    /// <summary>The mark of the words that readers see, or null where they see none.</summary>
    public string? Mark { get; set; }
}
