namespace AlumniCms.Admin.Sessions;

/// <summary>What was sent under a name.</summary>
/// <param name="Name">Name of the control.</param>
/// <param name="Value">What was sent.</param>
/// <param name="IsText">Somebody typed it, so that it is shown to be copied.</param>
public sealed record LostField(string Name, string Value, bool IsText);
