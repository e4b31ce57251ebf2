namespace AlumniCms.Kernel.Data;

/// <summary>Where the program keeps its files: the SQLite database, media, keys and, in development, mail.</summary>
/// <param name="Path">Absolute path, from <c>Data__Folder</c>; <c>App_Data</c> by default.</param>
public sealed record DataFolder(string Path);
