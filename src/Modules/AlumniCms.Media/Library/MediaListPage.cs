namespace AlumniCms.Media.Library;

/// <summary>A page of the library.</summary>
/// <param name="Items">The files.</param>
/// <param name="Folders">The folders right below the one that is listed, by name.</param>
/// <param name="Total">How many files there are on all pages.</param>
/// <param name="Page">Number of this page, from 1.</param>
/// <param name="Pages">How many pages there are, at least one.</param>
public sealed record MediaListPage(
    IReadOnlyList<MediaItem> Items, IReadOnlyList<MediaFolder> Folders, int Total, int Page, int Pages);
