namespace AlumniCms.Media.Library;

/// <summary>A folder of the library: there as long as it holds a file.</summary>
/// <param name="Path">Path of the folder.</param>
/// <param name="Count">How many files are in it and below.</param>
public sealed record MediaFolder(string Path, int Count)
{
    /// <summary>The path without the folders above.</summary>
    public string Name => Path[(Path.LastIndexOf('/') + 1)..];
}
