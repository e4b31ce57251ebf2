using System.Text.Json.Nodes;
using AlumniCms.ContentManagement.Actions;
using AlumniCms.ContentManagement.Contents;
using AlumniCms.ContentManagement.Items;
using AlumniCms.IntegrationTests.Databases;
using AlumniCms.Kernel.Caching;
using AlumniCms.Kernel.Data;
using AlumniCms.Kernel.Permissions;
using AlumniCms.Kernel.Results;
using AlumniCms.Kernel.Sites;
using AlumniCms.Recipes.Networks;
using AlumniCms.Recipes.Reading;
using AlumniCms.Recipes.Running;
using AlumniCms.Sites.Actions;
using AlumniCms.Sites.Import;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.Extensions.DependencyInjection;

namespace AlumniCms.IntegrationTests.Hosts;

/// <summary>The running program on a database of its own, and what people ask of it.</summary>
public sealed class AlumniHost : IAsyncDisposable
{
    /// <summary>How long a test waits for something that must happen by itself.</summary>
    public static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    private readonly AlumniFactory _factory;
    private readonly DirectoryInfo _data;
    private readonly HttpClient _client;

    private AlumniHost(TestDatabase database, DirectoryInfo data, HostOptions options)
    {
        (Database, _data, Clock) = (database, data, options.Clock);
        _factory = new AlumniFactory(database, data.FullName, options, Log);
        _client = _factory.CreateClient(new WebApplicationFactoryClientOptions { AllowAutoRedirect = false, HandleCookies = false });
    }

    public TestDatabase Database { get; }

    public TestClock Clock { get; }

    public TestLog Log { get; } = new();

    public DirectoryInfo DataFolder => _data;

    public IServiceProvider Services => _factory.Services;

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    /// <summary>Starts the program; it brings the database to its shape itself.</summary>
    /// <param name="database">The database; it outlives the host.</param>
    /// <param name="options">What the test asks for.</param>
    /// <param name="dataOf">A data folder to start from, or null for an empty one.</param>
    public static async Task<AlumniHost> StartAsync(TestDatabase database, HostOptions? options = null, DirectoryInfo? dataOf = null)
    {
        var data = Directory.CreateTempSubdirectory("alumni-data-");
        if (dataOf is not null)
            Copy(dataOf, data);
        var host = new AlumniHost(database, data, options ?? new HostOptions());

        // From its first breath on a host hears other nodes; until then it trusts nothing that it has cached.
        var evictions = host.Services.GetRequiredService<CacheEvictions>();
        await UntilAsync(() => Task.FromResult(evictions.Now > 0), "The host does not listen for changes of others.");
        return host;
    }

    /// <summary>Waits for a condition that comes true by itself.</summary>
    public static async Task UntilAsync(Func<Task<bool>> condition, string complaint)
    {
        var begun = TimeProvider.System.GetTimestamp();
        using var pace = new PeriodicTimer(TimeSpan.FromMilliseconds(25));
        while (!await condition())
        {
            Assert.True(TimeProvider.System.GetElapsedTime(begun) < Patience, complaint);
            await pace.WaitForNextTickAsync(Cancellation);
        }
    }

    /// <summary>Asks for a page as a browser does, without following redirects.</summary>
    public async Task<Page> GetPageAsync(
        string path, string? acceptLanguage = null, string? cookie = null, string? host = null, string accept = "text/html")
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, path);
        request.Headers.Add("Accept", accept);
        if (acceptLanguage is not null)
            request.Headers.Add("Accept-Language", acceptLanguage);
        if (cookie is not null)
            request.Headers.Add("Cookie", $"culture={cookie}");
        if (host is not null)
            request.Headers.Host = host;
        using var response = await _client.SendAsync(request, Cancellation);
        return new Page(path, response.StatusCode, response.Headers, await response.Content.ReadAsStringAsync(Cancellation), Log);
    }

    /// <summary>Sends a request as it is.</summary>
    public Task<HttpResponseMessage> SendAsync(HttpRequestMessage request) => _client.SendAsync(request, Cancellation);

    /// <summary>Asks for JSON.</summary>
    public Task<Page> GetJsonAsync(string path) => GetPageAsync(path, accept: "application/json");

    /// <summary>Works as the operator on a site, in a scope of its own.</summary>
    public async Task<T> OnSiteAsync<T>(string key, Func<IServiceProvider, Task<T>> work)
    {
        await using var scope = Services.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<CurrentActor>().BecomeOperator();
        scope.ServiceProvider.GetRequiredService<CurrentSite>().Enter(await SiteAsync(key));
        return await work(scope.ServiceProvider);
    }

    /// <summary>Works with the database of a site.</summary>
    public Task<T> OnDatabaseAsync<T>(string key, Func<AlumniDbContext, Task<T>> work) =>
        OnSiteAsync(key, services => work(services.GetRequiredService<AlumniDbContext>()));

    /// <summary>The site with the key.</summary>
    public async Task<Site> SiteAsync(string key) =>
        (await Services.GetRequiredService<ISiteStore>().GetAsync(Cancellation)).ByKey(key)
        ?? throw new InvalidOperationException($"There is no site '{key}'.");

    /// <summary>Runs a recipe, by name or by path, on a site or as one that makes its site itself.</summary>
    public async Task<RecipeRun> RunRecipeAsync(string nameOrPath, string? site = null)
    {
        await using var scope = Services.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<CurrentActor>().BecomeOperator();
        if (site is not null)
            scope.ServiceProvider.GetRequiredService<CurrentSite>().Enter(await SiteAsync(site));
        var recipe = await Services.GetRequiredService<RecipeCatalog>().FindAsync(nameOrPath, Cancellation);
        return await scope.ServiceProvider.GetRequiredService<RunRecipe>().ExecuteAsync(recipe, new RunRecipeOptions(), null, Cancellation);
    }

    /// <summary>Runs a recipe that stands in the test, with these steps.</summary>
    public async Task<RecipeRun> RunStepsAsync(string site, [System.Diagnostics.CodeAnalysis.StringSyntax("Json")] string steps)
    {
        var path = Path.Combine(_data.FullName, $"{Unique.Word()}.recipe.json");
        await File.WriteAllTextAsync(path, $$"""{"name":"{{Path.GetFileName(path)}}","steps":[{{steps}}]}""", Cancellation);
        return await RunRecipeAsync(path, site);
    }

    /// <summary>Makes a country's site from its row of the network that comes with the program.</summary>
    public async Task<Site> CreateCountrySiteAsync(string key)
    {
        foreach (var file in new[] { "demo/sites.csv", "networks/world.csv" })
            await foreach (var line in ReadAsync(Path.Combine(AppContext.BaseDirectory, "recipes", file)))
                if (line.Row?.Draft.Key == key)
                {
                    await foreach (var made in Services.GetRequiredService<ImportSites>().ExecuteAsync([line], Cancellation))
                        Assert.True(made.Outcome == ImportedSiteOutcome.Created, $"{made.Key}: {made.Outcome} {made.Message}");
                    return await SiteAsync(key);
                }

        throw new InvalidOperationException($"No network file has a row '{key}'.");
    }

    /// <summary>Imports an item that must be accepted.</summary>
    public async Task<ContentItem> ImportItemAsync(string site, JsonObject json) => (await TryImportItemAsync(site, json)).Value.Item;

    public Task<Result<ImportedItem>> TryImportItemAsync(string site, JsonObject json) =>
        OnSiteAsync(site, services => services.GetRequiredService<ImportContentItem>().ExecuteAsync(json, UnmetChecks.Publish, Cancellation));

    public Task<Result<ContentItem>> SaveDraftAsync(string site, ContentItem edited, EditingBasis? basis) =>
        OnSiteAsync(site, services => services.GetRequiredService<SaveDraft>().ExecuteAsync(edited, basis, Cancellation));

    public Task<Result<ContentItem>> PublishAsync(string site, string contentItemId) =>
        OnSiteAsync(site, services => services.GetRequiredService<PublishContentItem>().ExecuteAsync(contentItemId, Cancellation));

    public Task<Result<ContentItem>> UnpublishAsync(string site, string contentItemId) =>
        OnSiteAsync(site, services => services.GetRequiredService<UnpublishContentItem>().ExecuteAsync(contentItemId, Cancellation));

    /// <summary>Removes an item, which must be accepted.</summary>
    public async Task RemoveAsync(string site, string contentItemId) =>
        _ = (await OnSiteAsync(site, services => services.GetRequiredService<RemoveContentItem>().ExecuteAsync(contentItemId, Cancellation))).Value;

    /// <summary>Brings a site into another state of its life.</summary>
    public async Task SetStatusAsync(string site, SiteStatus status) =>
        _ = (await OnSiteAsync(World.Worldwide, services => services.GetRequiredService<SetSiteStatus>().RunAsync(site, status, Cancellation))).Value;

    /// <summary>Switches features of a site on.</summary>
    public Task SwitchOnAsync(string site, params string[] features) => SwitchAsync(site, features, []);

    /// <summary>Switches features of a site off.</summary>
    public Task SwitchOffAsync(string site, params string[] features) => SwitchAsync(site, [], features);

    public Task<ContentItem?> FindItemAsync(string site, string contentItemId, VersionOptions options) =>
        OnSiteAsync(site, services => services.GetRequiredService<IContentManager>().GetAsync(contentItemId, options, Cancellation));

    /// <summary>Opens the newest version in an editor, changes it and saves it as a draft.</summary>
    public async Task<ContentItem> EditAsync(string site, string contentItemId, Action<ContentItem> change)
    {
        var item = await FindItemAsync(site, contentItemId, VersionOptions.Latest) ?? throw new InvalidOperationException($"No item '{contentItemId}'.");
        var basis = new EditingBasis(item.ContentItemVersionId, item.Revision);
        change(item);
        return (await SaveDraftAsync(site, item, basis)).Value;
    }

    /// <summary>Copies the data folder.</summary>
    public void KeepData(DirectoryInfo to) => Copy(_data, to);

    public async ValueTask DisposeAsync()
    {
        _client.Dispose();
        await _factory.DisposeAsync();
        Log.Dispose();
        _data.Delete(recursive: true);
    }

    private async Task SwitchAsync(string site, string[] on, string[] off) =>
        _ = (await OnSiteAsync(site, services => services.GetRequiredService<SetSiteFeatures>().RunAsync(site, on, off, cancellationToken: Cancellation))).Value;

    private static async IAsyncEnumerable<SiteCsvLine> ReadAsync(string path)
    {
        await using var file = File.OpenRead(path);
        await foreach (var line in SiteCsv.ReadAsync(file, Cancellation))
            yield return line;
    }

    private static void Copy(DirectoryInfo from, DirectoryInfo to)
    {
        foreach (var folder in from.EnumerateDirectories())
            Copy(folder, to.CreateSubdirectory(folder.Name));
        foreach (var file in from.EnumerateFiles())
            file.CopyTo(Path.Combine(to.FullName, file.Name));
    }
}
