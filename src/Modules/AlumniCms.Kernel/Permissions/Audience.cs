namespace AlumniCms.Kernel.Permissions;

/// <summary>For whom an item is. The values stand in content and in recipes.</summary>
public static class Audience
{
    /// <summary>Everyone.</summary>
    public const string Public = "public";

    /// <summary>Members of the network.</summary>
    public const string Members = "members";

    /// <summary>Members who have paid their dues.</summary>
    public const string Dues = "dues";

    /// <summary>Nobody but those whom the item names: it is neither listed nor found.</summary>
    public const string Secret = "secret";

    /// <summary>All values.</summary>
    public static readonly IReadOnlyList<string> All = [Public, Members, Dues, Secret];
}
