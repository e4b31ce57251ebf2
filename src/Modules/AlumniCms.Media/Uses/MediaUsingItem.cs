namespace AlumniCms.Media.Uses;

/// <summary>An item that names a file.</summary>
/// <param name="ContentItemId">Its id.</param>
/// <param name="ContentType">Its type.</param>
/// <param name="DisplayText">Its name.</param>
/// <param name="Culture">Its culture, or empty.</param>
/// <param name="IsPublished">Whether readers see the file there; false where only a draft names it.</param>
public sealed record MediaUsingItem(string ContentItemId, string ContentType, string DisplayText, string Culture, bool IsPublished);
