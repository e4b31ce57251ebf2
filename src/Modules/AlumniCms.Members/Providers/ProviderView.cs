namespace AlumniCms.Members.Providers;

/// <summary>A provider as the owner of an account sees it.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Label">What people know it by.</param>
/// <param name="IsConnected">True when it signs in to the account.</param>
/// <param name="ConnectedAs">The mail address or the name of the account there; empty when it is not known.</param>
/// <param name="IsOffered">False when it is no longer configured: it signs nobody in, and can only be disconnected.</param>
public sealed record ProviderView(string Name, string Label, bool IsConnected, string ConnectedAs, bool IsOffered);
