using AlumniCms.Kernel.Sites;

namespace AlumniCms.Distribution.Models;

/// <summary>A text of the worldwide site, in all its languages, that country sites are sent. It lies between sites and belongs to none.</summary>
internal sealed class SentText : IGlobal
{
    public const int KeysLength = 8_000;

    public long Id { get; set; }

    /// <summary>The localization set of the text, or the item’s id when it has no languages.</summary>
    public required string SetId { get; set; }

    public required string ContentType { get; set; }

    public AudienceKind Kind { get; set; }

    /// <summary>Regions or sites, with blanks between them.</summary>
    public string Keys { get; set; } = "";

    /// <summary>Whether sites show it unless they hide it, instead of being asked.</summary>
    public bool IsAutomatic { get; set; }

    public DateTime SentUtc { get; set; }

    /// <summary>Name of who sent it.</summary>
    public string SentBy { get; set; } = "";

    public int Revision { get; set; }

    public SiteAudience Audience
    {
        get => SiteAudience.Read(Kind, Keys);
        set => (Kind, Keys) = (value.Kind, value.Write());
    }
}
