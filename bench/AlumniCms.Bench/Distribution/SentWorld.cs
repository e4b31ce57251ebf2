using System.Text.Json;
using System.Text.Json.Nodes;

using AlumniCms.ContentManagement.Actions;
using AlumniCms.Distribution.Actions;
using AlumniCms.Distribution.Models;
using AlumniCms.Kernel.Data;
using AlumniCms.Kernel.Modules;
using AlumniCms.Kernel.Permissions;
using AlumniCms.Kernel.Sites;

using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace AlumniCms.Bench.Distribution;

/// <summary>The modules in this process, on a database of a network that is sent an article.</summary>
internal sealed class SentWorld : IAsyncDisposable
{
    private const string Words = "Le réseau des anciens réunit chaque automne des lectrices et des lecteurs de cent pays autour d’une même question. ";

    private static readonly JsonDocumentOptions Lenient = new() { CommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true };

    private readonly ServiceProvider _services;
    private readonly ManySites _sites;

    private SentWorld(ServiceProvider services, ManySites sites) => (_services, _sites) = (services, sites);

    public static async Task<SentWorld> CreateAsync(string provider, string connection, int countries, string recipe, CancellationToken cancellationToken)
    {
        var modules = ModuleCatalog.FromFolder(AppContext.BaseDirectory);
        var (services, sites) = (new ServiceCollection(), new ManySites(countries));
        var configuration = new ConfigurationBuilder().Build();
        foreach (var type in modules.Modules.SelectMany(m => m.Assembly.GetTypes()).Where(t => t.IsSubclassOf(typeof(StartupBase))))
            ((StartupBase)Activator.CreateInstance(type, nonPublic: true)!).ConfigureServices(services, configuration);
        services.AddLogging().AddHttpContextAccessor().AddSingleton<IConfiguration>(configuration).AddSingleton(modules).AddSingleton<ISiteStore>(sites);
        services.AddAlumniDatabase(new DatabaseSettings(Enum.Parse<DatabaseProvider>(provider), connection));
        var world = new SentWorld(services.BuildServiceProvider(), sites);
        await world.InAsync(async p =>
        {
            await p.GetRequiredService<AlumniDbContext>().Database.MigrateAsync(cancellationToken);
            var json = JsonNode.Parse(await File.ReadAllTextAsync(recipe, cancellationToken), documentOptions: Lenient)!;
            return (await p.GetRequiredService<DefineContent>().MergeAsync((JsonObject)json["steps"]![0]!, cancellationToken)).Value;
        });
        return world;
    }

    /// <summary>Works as the operator on the worldwide site.</summary>
    public async Task<T> InAsync<T>(Func<IServiceProvider, Task<T>> work)
    {
        await using var scope = _services.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<CurrentSite>().Enter(_sites.Worldwide, "fr");
        scope.ServiceProvider.GetRequiredService<CurrentActor>().BecomeOperator();
        return await work(scope.ServiceProvider);
    }

    /// <summary>Publishes another version of an article of some 500 words.</summary>
    public Task PublishAsync(string id, int version, CancellationToken cancellationToken) => InAsync(async p =>
        (await p.GetRequiredService<ImportContentItem>().ExecuteAsync(Article(id, version), UnmetChecks.Publish, cancellationToken)).Value);

    /// <summary>Sends an article to all sites, which show it.</summary>
    public Task SendAsync(string id, CancellationToken cancellationToken) => InAsync(async p =>
        (await p.GetRequiredService<SendText>().ExecuteAsync(id, SiteAudience.All, isAutomatic: true, revision: null, cancellationToken)).Value);

    public ValueTask DisposeAsync() => _services.DisposeAsync();

    /// <summary>The text of a version, as the floor writes it too.</summary>
    public static string Body(int version) => FormattableString.Invariant($"Version {version}. ") + string.Concat(Enumerable.Repeat(Words, 26));

    private static JsonObject Article(string id, int version) => new()
    {
        ["ContentItemId"] = id,
        ["ContentType"] = "Article",
        ["DisplayText"] = "Un réseau de cent pays",
        ["Latest"] = true,
        ["Published"] = true,
        ["TitlePart"] = new JsonObject { ["Title"] = "Un réseau de cent pays" },
        ["AutoroutePart"] = new JsonObject { ["Path"] = $"actualites/{id}" },
        ["LocalizationPart"] = new JsonObject { ["LocalizationSet"] = id, ["Culture"] = "fr" },
        ["MarkdownBodyPart"] = new JsonObject { ["Markdown"] = Body(version) },
        ["Article"] = new JsonObject
        {
            ["Summary"] = new JsonObject { ["Text"] = "En bref." },
            ["Audience"] = new JsonObject { ["Text"] = "public" },
            ["Category"] = new JsonObject { ["TaxonomyContentItemId"] = "40cat000000000000000000000", ["TermContentItemIds"] = new JsonArray("40cat000000000000000000001") },
        },
    };
}
