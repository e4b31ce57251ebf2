using AlumniCms.Admin.Frames;

namespace AlumniCms.MediaLibrary.Uploads;

/// <summary>What became of several files, where not all were taken in.</summary>
public sealed class UploadPage : AdminPage
{
    /// <summary>Where to go on.</summary>
    public required string ListUrl { get; init; }

    /// <summary>The names of the files that are there.</summary>
    public IEnumerable<string> Saved => Files.Where(f => f.Error is null).Select(f => f.Name);

    /// <summary>The names of those that are not, with the reason.</summary>
    public IEnumerable<(string Name, string Reason)> Refused => Files.Where(f => f.Error is not null).Select(f => (f.Name, f.Error!));

    internal IReadOnlyList<UploadedFile> Files { get; init; } = [];
}
