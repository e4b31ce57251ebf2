using AlumniCms.Kernel.Sites;

namespace AlumniCms.Translation.Matrix;

/// <summary>By when a text is wanted in a language, and from whom.</summary>
internal sealed class TranslationTask : ISiteOwned
{
    public long Id { get; set; }

    public int SiteId { get; set; }

    public required string LocalizationSet { get; set; }

    public required string Culture { get; set; }

    /// <summary>The end of the day in the site’s time zone; null where there is no day.</summary>
    public DateTime? DueUtc { get; set; }

    /// <summary>Id of the account, or an empty text.</summary>
    public string AssigneeId { get; set; } = "";

    /// <summary>Its name, as items record it.</summary>
    public string AssigneeName { get; set; } = "";
}
