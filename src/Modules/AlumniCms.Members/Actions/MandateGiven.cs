namespace AlumniCms.Members.Actions;

/// <summary>A mandate as it now is.</summary>
/// <param name="RoleName">The role.</param>
/// <param name="HasChanged">False when the account had it so already.</param>
public sealed record MandateGiven(string RoleName, bool HasChanged);
