using Microsoft.Data.Sqlite;

namespace AlumniCms.BrowserTests.Servers;

/// <summary>A copy of the demo network's data, which tests may change.</summary>
internal static class DemoCopy
{
    // The other server goes on writing meanwhile, so its database makes the copy itself.
    public static async Task MakeAsync(DemoServer demo, DirectoryInfo target)
    {
        await using (var connection = new SqliteConnection($"Data Source={Path.Combine(demo.Data.FullName, "alumni.db")};Pooling=False"))
        {
            await connection.OpenAsync();
            await using var copy = connection.CreateCommand();
            copy.CommandText = "VACUUM INTO $path";
            copy.Parameters.AddWithValue("$path", Path.Combine(target.FullName, "alumni.db"));
            await copy.ExecuteNonQueryAsync();
        }

        var media = Path.Combine(demo.Data.FullName, "media");
        foreach (var file in Directory.EnumerateFiles(media, "*", SearchOption.AllDirectories))
        {
            var path = Path.Combine(target.FullName, "media", Path.GetRelativePath(media, file));
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.Copy(file, path, overwrite: true);
        }
    }
}
