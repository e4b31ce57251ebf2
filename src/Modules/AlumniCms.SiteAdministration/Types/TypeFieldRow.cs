namespace AlumniCms.SiteAdministration.Types;

/// <summary>A field on the page of its type.</summary>
/// <param name="Name">Technical name.</param>
/// <param name="Text">Name for people.</param>
/// <param name="Kind">What kind of field it is.</param>
/// <param name="Required">Whether it must be given.</param>
public sealed record TypeFieldRow(string Name, string Text, string Kind, bool Required);
