using AlumniCms.IntegrationTests.Commands;

[assembly: AssemblyFixture(typeof(NetworkTemplate))]

namespace AlumniCms.IntegrationTests.Commands;

/// <summary>A network that was set up once, on SQLite, with the site 'mali'; each test gets a copy of its files.</summary>
public sealed class NetworkTemplate : IDisposable
{
    public const string Password = "Un-Réseau-Qui-Relie-119-Pays";

    private const string Header = "key,iso,name_fr,name_en,name_local,cultures,default_culture,time_zone,capital_fr,capital_en,region\n";

    private readonly List<string> _folders = [];
    private readonly Lazy<Task<string>> _template;

    public NetworkTemplate() => _template = new(MakeAsync);

    public static string Rows(params string[] rows) => Header + string.Join('\n', rows) + "\n";

    /// <summary>The program on a copy of the network.</summary>
    internal async Task<AlumniProgram> CopyAsync()
    {
        var template = await _template.Value;
        var copy = Empty();
        foreach (var file in Directory.EnumerateFiles(template, "alumni.db*"))
            File.Copy(file, Path.Combine(copy.Folder, Path.GetFileName(file)));
        return copy;
    }

    /// <summary>The program on an empty folder.</summary>
    internal AlumniProgram Empty(Databases.TestDatabase? database = null)
    {
        var folder = Directory.CreateTempSubdirectory("alumni-command-").FullName;
        lock (_folders)
            _folders.Add(folder);
        return new AlumniProgram(folder, database) { Settings = { ["ALUMNI_ADMIN_PASSWORD"] = Password } };
    }

    public void Dispose()
    {
        foreach (var folder in _folders)
            Directory.Delete(folder, recursive: true);
    }

    private async Task<string> MakeAsync()
    {
        var program = Empty();
        (await program.RunAsync("setup", "--site-name", "Réseau d’essai", "--admin-email", "admin@example.org")).Ended(0);
        var file = program.Write("mali.csv", Rows("mali,ML,Mali,Mali,Mali,fr,fr,Africa/Bamako,Bamako,Bamako,africa"));
        (await program.RunAsync("sites", "import", file)).Ended(0);
        return program.Folder;
    }
}
