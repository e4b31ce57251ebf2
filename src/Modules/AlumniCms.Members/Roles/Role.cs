using AlumniCms.Kernel.Sites;

namespace AlumniCms.Members.Roles;

/// <summary>A role on a site: a name for a list of permissions.</summary>
internal sealed class Role : ISiteOwned
{
    /// <summary>The role that may do everything.</summary>
    public const string Administrator = "Administrator";

    public long Id { get; set; }

    public int SiteId { get; set; }

    public required string Name { get; set; }

    /// <summary>The name in capitals: two roles of a site do not differ by case alone.</summary>
    public required string NormalizedName { get; set; }

    public string Description { get; set; } = "";

    /// <summary>A sorted JSON list of names; names that no module knows (yet) are kept.</summary>
    public string PermissionsJson { get; set; } = "[]";

    public RoleBehavior Behavior { get; set; }

    public int Revision { get; set; }

    public static string Normalize(string name) => name.Trim().ToUpperInvariant();

    public static RoleBehavior BehaviorOf(string name) => Normalize(name) switch
    {
        "ADMINISTRATOR" => RoleBehavior.Owner,
        "ANONYMOUS" => RoleBehavior.Everyone,
        "AUTHENTICATED" => RoleBehavior.SignedIn,
        _ => RoleBehavior.Standard,
    };
}
