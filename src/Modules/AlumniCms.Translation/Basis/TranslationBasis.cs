using AlumniCms.Kernel.Sites;

namespace AlumniCms.Translation.Basis;

/// <summary>What a translation was made from, as its translator last said.</summary>
internal sealed class TranslationBasis : ISiteOwned
{
    public long Id { get; set; }

    public int SiteId { get; set; }

    /// <summary>The translation.</summary>
    public required string ContentItemId { get; set; }

    /// <summary>The text that it was made from.</summary>
    public required string SourceContentItemId { get; set; }

    /// <summary>The version of it.</summary>
    public required string SourceContentItemVersionId { get; set; }

    /// <summary>The mark of its words.</summary>
    public required string SourceMark { get; set; }

    /// <summary>The words themselves, where the version was a draft, which changes under the same id; else null.</summary>
    public string? SourceContent { get; set; }

    public DateTime UpdatedUtc { get; set; }

    /// <summary>Name of who said so, as items record it.</summary>
    public string UpdatedBy { get; set; } = "";
}
