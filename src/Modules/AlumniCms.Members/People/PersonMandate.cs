namespace AlumniCms.Members.People;

/// <summary>A role that somebody has.</summary>
/// <param name="SiteKey">Key of the site.</param>
/// <param name="RoleName">The role.</param>
/// <param name="UntilUtc">When it ends or has ended; null for one without an end.</param>
/// <param name="Languages">The cultures that it is limited to; empty for all.</param>
public sealed record PersonMandate(string SiteKey, string RoleName, DateTime? UntilUtc, IReadOnlyList<string> Languages);
