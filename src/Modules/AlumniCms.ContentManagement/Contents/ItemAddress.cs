namespace AlumniCms.ContentManagement.Contents;

/// <summary>Where readers find an item.</summary>
/// <param name="ContentItemId">The item.</param>
/// <param name="Culture">Culture of its text, or empty.</param>
/// <param name="Path">Address below site and culture.</param>
/// <param name="DisplayText">What it is called.</param>
/// <param name="IsHomepage">It is the home page of its culture.</param>
public sealed record ItemAddress(string ContentItemId, string Culture, string Path, string DisplayText, bool IsHomepage);
