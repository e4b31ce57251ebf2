using AlumniCms.Kernel.Sites;

namespace AlumniCms.Members.Sessions;

/// <summary>
/// A browser in which somebody is signed in. Its cookie is worth nothing without the row: deleting it signs out, on
/// every node, from the next request on.
/// </summary>
internal sealed class Session : IGlobal
{
    public required string Id { get; set; }

    public required string UserId { get; set; }

    /// <summary>The account's stamp at sign-in: whatever changes the stamp ends the session.</summary>
    public required string SecurityStamp { get; set; }

    /// <summary>True when the person asked to stay signed in.</summary>
    public bool IsPersistent { get; set; }

    public DateTime CreatedUtc { get; set; }

    /// <summary>When it was last used, to five minutes.</summary>
    public DateTime SeenUtc { get; set; }

    /// <summary>When it ends, however much it is used.</summary>
    public DateTime ExpiresUtc { get; set; }

    /// <summary>Browser and system, such as <c>Firefox · Android</c>; empty when they are not known.</summary>
    public required string Browser { get; set; }

    /// <summary>The network that the sign-in came from; never a full address.</summary>
    public string? Origin { get; set; }
}
