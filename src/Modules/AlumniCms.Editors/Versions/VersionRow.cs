namespace AlumniCms.Editors.Versions;

/// <summary>A version in the list.</summary>
/// <param name="Id">Its id.</param>
/// <param name="When">When it was last changed.</param>
/// <param name="Author">By whom.</param>
/// <param name="Title">What it was called.</param>
/// <param name="IsLatest">Whether it is the newest.</param>
/// <param name="IsPublished">Whether readers see it.</param>
public sealed record VersionRow(string Id, string When, string Author, string Title, bool IsLatest, bool IsPublished);
