using AlumniCms.Kernel.Sites;

namespace AlumniCms.Notifications.Notices;

/// <summary>What somebody has chosen for a group of notices, on all sites; without a row it is <see cref="MailWish.AtOnce"/>.</summary>
internal sealed class MailChoice : IGlobal
{
    public required string AccountId { get; set; }

    public required string Group { get; set; }

    public MailWish Wish { get; set; }
}
