namespace AlumniCms.SiteAdministration.Settings;

/// <summary>A feature that a site can have or not.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Name">Its name.</param>
/// <param name="Description">What it gives.</param>
/// <param name="IsOn">The site has it.</param>
/// <param name="Needs">Names of what is switched on with it.</param>
/// <param name="NeededBy">Names of what is switched off with it.</param>
public sealed record FeatureRow(string Id, string Name, string Description, bool IsOn, IReadOnlyList<string> Needs, IReadOnlyList<string> NeededBy);
