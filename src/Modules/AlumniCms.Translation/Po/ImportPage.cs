using AlumniCms.Admin.Frames;

namespace AlumniCms.Translation.Po;

/// <summary>Asks for a translator’s file.</summary>
public sealed class ImportPage : AdminPage
{
    /// <summary>The program’s own words on what is wrong with the file, in English, or null.</summary>
    public string? Detail { get; init; }

    /// <summary>Line of the file that it is about, or 0.</summary>
    public int Line { get; init; }
}
