namespace AlumniCms.Accounts.Pages;

/// <summary>Leads on to a provider, where people say who they are.</summary>
public sealed class ProviderPage : AccountPage
{
    /// <summary>What people know the provider by.</summary>
    public required string Label { get; init; }

    /// <summary>The address at the provider.</summary>
    public required string Address { get; init; }
}
