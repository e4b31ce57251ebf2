using AlumniCms.Admin.Frames;
using AlumniCms.Display.Frames;
using AlumniCms.Media.Library;

namespace AlumniCms.MediaLibrary.Listing;

/// <summary>The library.</summary>
public sealed class FilesPage : AdminPage
{
    /// <summary>Address without a query.</summary>
    public required string Url { get; init; }

    /// <summary>What is asked for.</summary>
    public required FilesQuery Query { get; init; }

    /// <summary>What was found.</summary>
    public required MediaListPage Found { get; init; }

    /// <summary>The files.</summary>
    public required IReadOnlyList<FileTile> Files { get; init; }

    /// <summary>The folders on the way to this one, the top first.</summary>
    public required IReadOnlyList<PageLink> Way { get; init; }

    /// <summary>Whether the site is shown the network's files.</summary>
    public required bool HasShared { get; init; }

    /// <summary>The address with another query.</summary>
    public string With(FilesQuery query) => Url + query;
}
