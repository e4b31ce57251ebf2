using AlumniCms.Kernel.Sites;

namespace AlumniCms.Members.Roles;

/// <summary>A role that an account holds on a site, for good or until an instant.</summary>
internal sealed class Mandate : ISiteOwned
{
    public long Id { get; set; }

    public int SiteId { get; set; }

    public required string UserId { get; set; }

    /// <summary>Name of a role of the same site, or of the worldwide one where the site shares its model, written as the role writes it.</summary>
    public required string RoleName { get; set; }

    public DateTime? UntilUtc { get; set; }

    /// <summary>The cultures that the mandate is limited to, with commas between; empty for all.</summary>
    public string Languages { get; set; } = "";
}
