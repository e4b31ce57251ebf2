namespace AlumniCms.Web.Commands.Doctor;

/// <summary>Tries to write into a folder.</summary>
internal static class WritableFolder
{
    /// <summary>What is wrong, or null.</summary>
    public static string? Problem(string folder)
    {
        if (!Directory.Exists(folder))
            return "is not there.";
        try
        {
            var probe = Path.Combine(folder, Path.GetRandomFileName());
            using var file = new FileStream(probe, FileMode.CreateNew, FileAccess.Write, FileShare.None, bufferSize: 1, FileOptions.DeleteOnClose);
            return null;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return $"cannot be written: {exception.Message}";
        }
    }
}
