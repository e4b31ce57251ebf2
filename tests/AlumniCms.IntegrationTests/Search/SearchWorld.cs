using System.Text.Json.Nodes;

using AlumniCms.ContentManagement.Actions;
using AlumniCms.ContentManagement.Contents;
using AlumniCms.IntegrationTests.Databases;
using AlumniCms.Kernel.Data;
using AlumniCms.Kernel.Modules;
using AlumniCms.Kernel.Permissions;
using AlumniCms.Kernel.Sites;
using AlumniCms.Search.Contracts;

using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace AlumniCms.IntegrationTests.Search;

/// <summary>The modules up to search on a real database, with a site of its own for the test.</summary>
internal sealed class SearchWorld : IAsyncDisposable
{
    private readonly ServiceProvider _services;

    private SearchWorld(ServiceProvider services, SearchSites sites)
    {
        (_services, Sites) = (services, sites);
        Site = sites.Add();
    }

    public SearchSites Sites { get; }

    public Site Site { get; }

    public static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public static async Task<SearchWorld> CreateAsync(TestDatabase database, Action<IServiceCollection>? configure = null)
    {
        var modules = new ModuleCatalog(
            [typeof(AlumniDbContext).Assembly, typeof(PublishedContent).Assembly, typeof(ContentSearch).Assembly]);
        var services = new ServiceCollection();
        var configuration = new ConfigurationBuilder().Build();
        foreach (var type in modules.Modules.SelectMany(m => m.Assembly.GetTypes()).Where(t => t.IsSubclassOf(typeof(StartupBase))))
            ((StartupBase)Activator.CreateInstance(type, nonPublic: true)!).ConfigureServices(services, configuration);
        var sites = new SearchSites();
        services.AddLogging().AddSingleton(modules).AddSingleton<ISiteStore>(sites);
        services.AddAlumniDatabase(new DatabaseSettings(Enum.Parse<DatabaseProvider>(database.Engine.ToString()), database.ConnectionString));
        configure?.Invoke(services);
        var world = new SearchWorld(services.BuildServiceProvider(), sites);
        await world.InAsync(async p =>
        {
            await p.GetRequiredService<AlumniDbContext>().Database.MigrateAsync(Cancellation);
            return true;
        });
        await world.DefineAsync(world.Site);
        return world;
    }

    /// <summary>Another site with the same content types.</summary>
    public async Task<Site> AddSiteAsync()
    {
        var site = Sites.Add();
        await DefineAsync(site);
        return site;
    }

    /// <summary>Works as the operator in a scope of its own.</summary>
    public Task<T> InAsync<T>(Func<IServiceProvider, Task<T>> work, Site? site = null) => InScopeAsync(
        p =>
        {
            p.GetRequiredService<CurrentSite>().Enter(site ?? Site);
            p.GetRequiredService<CurrentActor>().BecomeOperator();
            return work(p);
        });

    /// <summary>Brings in a published note and returns its id.</summary>
    public Task<string> PublishAsync(SearchNote note, Site? site = null) => InAsync(
        async p => (await p.GetRequiredService<ImportContentItem>().ExecuteAsync(note.ToJson(), Cancellation)).Value.Item.ContentItemId,
        site);

    /// <summary>Searches as a visitor of the site.</summary>
    public Task<SearchPage> SearchAsync(SearchRequest request, string culture = "fr", string[]? audiences = null, Site? site = null) =>
        InScopeAsync(p =>
        {
            p.GetRequiredService<CurrentSite>().Enter(site ?? Site, culture);
            p.GetRequiredService<CurrentActor>().SignIn("", "", audiences ?? [Audience.Public], static _ => false);
            return p.GetRequiredService<ContentSearch>().SearchAsync(request, Cancellation);
        });

    /// <summary>Lists as a visitor of the site.</summary>
    public Task<ListResult> ListAsync(ListRequest request, string culture = "fr", string[]? audiences = null, Site? site = null) =>
        InScopeAsync(p =>
        {
            p.GetRequiredService<CurrentSite>().Enter(site ?? Site, culture);
            p.GetRequiredService<CurrentActor>().SignIn("", "", audiences ?? [Audience.Public], static _ => false);
            return p.GetRequiredService<ContentLists>().ListAsync(request, Cancellation);
        });

    /// <summary>The ids in the list of notes that a visitor sees, by title.</summary>
    public async Task<string[]> NotesAsync(string culture = "fr", string[]? audiences = null, Site? site = null, ListState state = ListState.All) =>
        [.. (await ListAsync(new ListRequest { ContentType = "Note", Sort = ListSort.Title, State = state, PageSize = 50 }, culture, audiences, site)).ContentItemIds];

    /// <summary>The ids that a visitor finds by a text.</summary>
    public async Task<string[]> FindAsync(string text, string culture = "fr", string[]? audiences = null, Site? site = null) =>
        [.. (await SearchAsync(new SearchRequest { Text = text }, culture, audiences, site)).Hits.Select(h => h.ContentItemId)];

    public ValueTask DisposeAsync() => _services.DisposeAsync();

    private async Task<T> InScopeAsync<T>(Func<IServiceProvider, Task<T>> work)
    {
        await using var scope = _services.CreateAsyncScope();
        return await work(scope.ServiceProvider);
    }

    private Task<int> DefineAsync(Site site) => InAsync(
        async p => (await p.GetRequiredService<DefineContent>().MergeAsync((JsonObject)JsonNode.Parse(SearchTypes.Json)!, Cancellation)).Value,
        site);
}
