using AlumniCms.Kernel.Sites;

namespace AlumniCms.Sites.Models;

/// <summary>A site as stored. Lists and dictionaries are JSON: they are read whole, into the table of sites.</summary>
internal sealed class SiteRow : IGlobal
{
    public int Id { get; set; }

    public required string Key { get; set; }

    public bool IsWorldwide { get; set; }

    public string NamesJson { get; set; } = "{}";

    public string? Country { get; set; }

    public string? Region { get; set; }

    public string CulturesJson { get; set; } = "[]";

    public string DefaultCulture { get; set; } = "";

    public string FallbacksJson { get; set; } = "{}";

    public string TimeZone { get; set; } = "";

    public SiteStatus Status { get; set; }

    public ContentModelSource ContentModel { get; set; }

    /// <summary>The features asked for, without what they depend on: a later version may depend on other ones.</summary>
    public string FeaturesJson { get; set; } = "[]";

    public string BrandingJson { get; set; } = "{}";

    public string SettingsJson { get; set; } = "{}";

    /// <summary>A <see cref="Dormancy"/>, or null.</summary>
    public string? DormancyJson { get; set; }

    public int Revision { get; set; }

    public DateTime CreatedUtc { get; set; }

    public DateTime ModifiedUtc { get; set; }

    public List<SiteHostRow> Hosts { get; set; } = [];
}
