using AlumniCms.Kernel.Sites;

namespace AlumniCms.Members.Links;

/// <summary>A link that was mailed to somebody. It works once, until it expires; the database holds only a hash of its code.</summary>
internal sealed class AccountLink : IGlobal
{
    public long Id { get; set; }

    public required string UserId { get; set; }

    public LinkPurpose Purpose { get; set; }

    /// <summary>The address that it was sent to: a link proves that one and no later one.</summary>
    public required string Email { get; set; }

    public required string CodeHash { get; set; }

    public DateTime ExpiresUtc { get; set; }
}
