using System.Reflection;
using AlumniCms.Kernel.Data;
using AlumniCms.Kernel.Modules;
using AlumniCms.Kernel.Permissions;
using AlumniCms.Kernel.Sites;
using AlumniCms.Recipes.Reading;
using AlumniCms.Recipes.Running;
using AlumniCms.Sites.Actions;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace AlumniCms.Tests.Media;

/// <summary>A migrated SQLite database in a folder of its own, with a worldwide site and Mali, which shares its content model.</summary>
internal sealed class ANetwork : IAsyncDisposable
{
    private static readonly Assembly[] Modules =
    [
        typeof(AlumniDbContext).Assembly,
        typeof(AlumniCms.ContentManagement.Items.ContentItem).Assembly,
        typeof(SaveSite).Assembly,
        typeof(RunRecipe).Assembly,
        typeof(AlumniCms.Media.Actions.SaveMediaFile).Assembly,
        typeof(AlumniCms.Members.Actions.AddRole).Assembly,
        typeof(AlumniCms.Notifications.Mail.SendMail).Assembly,
    ];

    private readonly ServiceProvider _services;

    private ANetwork()
    {
        Folder = Directory.CreateTempSubdirectory("alumni-network-");
        var services = new ServiceCollection().AddLogging().AddSingleton<IConfiguration>(new ConfigurationBuilder().Build());
        Register(services, Folder.FullName, Time);
        _services = services.BuildServiceProvider(validateScopes: true);
    }

    public DirectoryInfo Folder { get; }

    public ATime Time { get; } = new();

    public IServiceProvider Services => _services;

    public Site Worldwide { get; private set; } = null!;

    public Site Mali { get; private set; } = null!;

    public static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public static async Task<ANetwork> CreateAsync()
    {
        var network = new ANetwork();
        await network.RunAsync(site: null, async services =>
        {
            await services.GetRequiredService<AlumniDbContext>().Database.MigrateAsync(Cancellation);
            return true;
        });
        network.Worldwide = await network.AddSiteAsync("monde", isWorldwide: true);
        network.Mali = await network.AddSiteAsync("mali", isWorldwide: false);
        return network;
    }

    public static void Register(IServiceCollection services, string folder, TimeProvider time)
    {
        var configuration = new ConfigurationBuilder().Build();
        services.AddSingleton(time);
        services.AddSingleton(new DataFolder(folder));
        services.AddSingleton(new ModuleCatalog(Modules));
        foreach (var startup in Startups())
            startup.ConfigureServices(services, configuration);
        services.AddAlumniDatabase(new DatabaseSettings(DatabaseProvider.Sqlite, ConnectionString(folder)));
    }

    /// <summary>Does something as the operator on a site, in a scope of its own.</summary>
    public async Task<T> RunAsync<T>(Site? site, Func<IServiceProvider, Task<T>> work)
    {
        await using var scope = _services.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<CurrentActor>().BecomeOperator();
        if (site is not null)
            scope.ServiceProvider.GetRequiredService<CurrentSite>().Enter(site);
        return await work(scope.ServiceProvider);
    }

    /// <summary>Runs a recipe of these steps, which stands in a folder with the files given.</summary>
    public async Task<RecipeRun> RunRecipeAsync(Site site, string steps, bool strict = false, params (string Path, byte[] Content)[] files)
    {
        var folder = Directory.CreateDirectory(Path.Combine(Folder.FullName, "recipe", Guid.CreateVersion7().ToString("N")));
        foreach (var (path, content) in files)
            await File.WriteAllBytesAsync(Path.Combine(folder.FullName, path), content, Cancellation);
        var file = Path.Combine(folder.FullName, "test.recipe.json");
        await File.WriteAllTextAsync(file, $$"""{ "name": "Test", "steps": [ {{steps}} ] }""", Cancellation);
        var recipe = await RecipeReader.ReadAsync(file, Cancellation);
        return await RunAsync(site, services => services.GetRequiredService<RunRecipe>()
            .ExecuteAsync(recipe, new RunRecipeOptions { Strict = strict }, progress: null, Cancellation));
    }

    public async ValueTask DisposeAsync()
    {
        await _services.DisposeAsync();
        using (var connection = new SqliteConnection(ConnectionString(Folder.FullName)))
            SqliteConnection.ClearPool(connection);
        Folder.Delete(recursive: true);
    }

    private static string ConnectionString(string folder) => $"Data Source={Path.Combine(folder, "alumni.db")}";

    private static IEnumerable<StartupBase> Startups() => Modules.SelectMany(m => m.GetTypes())
        .Where(t => t.IsSubclassOf(typeof(StartupBase))).Select(t => (StartupBase)Activator.CreateInstance(t, nonPublic: true)!);

    private Task<Site> AddSiteAsync(string key, bool isWorldwide) => RunAsync(site: null, async services =>
    {
        var draft = new SiteDraft
        {
            Key = key,
            Names = new Dictionary<string, string> { ["fr"] = key },
            Cultures = ["fr"],
            IsWorldwide = isWorldwide,
            Status = SiteStatus.Online,
            ContentModel = ContentModelSource.Network,
            Features = ["AlumniCms.Media"],
        };
        return (await services.GetRequiredService<SaveSite>().RunAsync(draft, cancellationToken: Cancellation)).Value.Site;
    });
}
