using AlumniCms.Admin.Frames;
using AlumniCms.Display.Frames;
using AlumniCms.Media.Library;
using AlumniCms.Media.Serving;
using AlumniCms.Media.Uses;

namespace AlumniCms.MediaLibrary.Pages;

/// <summary>A file's page.</summary>
public sealed class FilePage : AdminPage
{
    /// <summary>All that is known of the file.</summary>
    public required MediaFileCard Card { get; init; }

    /// <summary>Its addresses.</summary>
    public required MediaLink Link { get; init; }

    /// <summary>Kind and size, for people.</summary>
    public required string Facts { get; init; }

    /// <summary>What the form shows: what is stored, or what was typed.</summary>
    public required FileInput Input { get; init; }

    /// <summary>The site's languages, and those that the file has a text in besides.</summary>
    public required IReadOnlyList<string> Cultures { get; init; }

    /// <summary>Where it is used.</summary>
    public required MediaUsage Usage { get; init; }

    /// <summary>The items that use it, with the address of their editor.</summary>
    public required IReadOnlyList<(MediaUsingItem Item, string Url)> Users { get; init; }

    /// <summary>The folders that there are.</summary>
    public required IReadOnlyList<string> Folders { get; init; }

    /// <summary>The field that is to be mended, or null.</summary>
    public string? Faulty { get; init; }

    /// <summary>Whether the person may change it.</summary>
    public required bool CanChange { get; init; }

    /// <summary>Whether the file can be moved and deleted.</summary>
    public bool IsFree => Usage.Count == 0 && Usage.Elsewhere == 0;

    /// <summary>Link to the library.</summary>
    public required PageLink Library { get; init; }
}
