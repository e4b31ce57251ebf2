using AlumniCms.IntegrationTests.Hosts;

namespace AlumniCms.IntegrationTests.Providers;

/// <summary>Somebody whom the provider knows.</summary>
internal sealed record StaffMember(string Email)
{
    public string Subject { get; init; } = Unique.Word();

    public string Name { get; init; } = "Aïssata Diallo";

    /// <summary>What stands as <c>email_verified</c>; null when nothing does.</summary>
    public bool? IsVerified { get; init; } = true;

    /// <summary>How they have signed in there.</summary>
    public string[] Methods { get; init; } = ["pwd"];
}
