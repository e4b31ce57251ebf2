namespace AlumniCms.SiteAdministration.Types;

/// <summary>A field that is to be added.</summary>
/// <param name="Name">Technical name.</param>
/// <param name="DisplayName">Name for people.</param>
/// <param name="Kind">Kind of field.</param>
public sealed record NewFieldInput(string Name, string DisplayName, string Kind);
