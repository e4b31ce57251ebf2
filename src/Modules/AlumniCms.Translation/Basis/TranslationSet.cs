using AlumniCms.Kernel.Sites;

namespace AlumniCms.Translation.Basis;

/// <summary>A text in all its languages, for lists. Derived from items.</summary>
internal sealed class TranslationSet : ISiteOwned
{
    public long Id { get; set; }

    public int SiteId { get; set; }

    public required string LocalizationSet { get; set; }

    public required string ContentType { get; set; }

    /// <summary>The item that the others are made from.</summary>
    public required string ContentItemId { get; set; }

    public required string Culture { get; set; }

    public required string DisplayText { get; set; }

    public required string FoldedText { get; set; }

    /// <summary>When the source was last changed.</summary>
    public DateTime ModifiedUtc { get; set; }
}
