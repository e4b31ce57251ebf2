namespace AlumniCms.Web.Commands.Running;

/// <summary>Opens the files that operators name.</summary>
internal static class FileDoor
{
    /// <summary>Opens a file to be read.</summary>
    /// <exception cref="CommandException">The file is not there or cannot be read.</exception>
    public static FileStream OpenRead(string path)
    {
        try
        {
            return new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read);
        }
        catch (Exception exception) when (exception is FileNotFoundException or DirectoryNotFoundException)
        {
            throw new CommandException(ExitCode.TakenOrNotFound, "file.missing", $"There is no file {path}. Check the path.");
        }
        catch (UnauthorizedAccessException)
        {
            throw new CommandException(ExitCode.Failed, "file.unreadable", $"{path} cannot be read: it is a folder, or its rights do not allow it.");
        }
    }

    /// <summary>Writes a file that is there as a whole or not at all.</summary>
    public static async Task WriteAsync(string path, Func<Stream, Task> write)
    {
        var full = Path.GetFullPath(path);
        var folder = Path.GetDirectoryName(full)!;
        if (!Directory.Exists(folder))
            throw new CommandException(ExitCode.TakenOrNotFound, "folder.missing", $"There is no folder {folder}. Make it first.");
        var partial = $"{full}.{Path.GetRandomFileName()}";
        try
        {
            await using (var file = new FileStream(partial, FileMode.CreateNew, FileAccess.Write))
                await write(file);
            File.Move(partial, full, overwrite: true);
        }
        finally
        {
            File.Delete(partial);
        }
    }
}
