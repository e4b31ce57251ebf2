namespace AlumniCms.Media.Intake;

/// <summary>A file as the audit trail names it.</summary>
internal static class MediaSubject
{
    private const int MaximumLength = 256;

    /// <summary>The path, from its end where it is too long: that is where paths differ.</summary>
    public static string Of(string path) => path.Length <= MaximumLength ? path : path[^MaximumLength..];
}
