using AlumniCms.Admin.Frames;

namespace AlumniCms.Translation.Po;

/// <summary>Asks for a translator’s file.</summary>
public sealed class ImportPage : AdminPage
{
    /// <summary>Where the file is wrong, what is wrong and what to do about it; or null.</summary>
    public string? Detail { get; init; }
}
