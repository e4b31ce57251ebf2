namespace AlumniCms.Media.Library;

/// <summary>What somebody wants to see of the library.</summary>
public sealed record MediaListing
{
    /// <summary>The most files that a page shows.</summary>
    public const int LargestPage = 100;

    /// <summary>Whose files.</summary>
    public MediaShelf Shelf { get; init; }

    /// <summary>Folder, empty for the top. Its own files are listed; with a search or filter also those below it.</summary>
    public string Folder { get; init; } = "";

    /// <summary>Words of which each must be in the name, an alternative text or the credit; case and accents do not matter.</summary>
    public string Search { get; init; } = "";

    /// <summary>Which files.</summary>
    public MediaFilter Filter { get; init; }

    /// <summary>In which order.</summary>
    public MediaOrder Order { get; init; }

    /// <summary>Lists what is below the folder in any case.</summary>
    public bool IsDeep { get; init; }

    /// <summary>Number of the page, from 1.</summary>
    public int Page { get; init; } = 1;

    /// <summary>Files a page, at most <see cref="LargestPage"/>.</summary>
    public int PageSize { get; init; } = 48;
}
