using System.Net;
using AlumniCms.ContentManagement.Contents;
using AlumniCms.ContentManagement.Items;
using AlumniCms.IntegrationTests.Databases;
using AlumniCms.IntegrationTests.Hosts;
using AlumniCms.Kernel.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace AlumniCms.IntegrationTests.Sites;

public sealed class KeepingSitesApart(Worlds worlds) : IClassFixture<Worlds>
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Theory, EveryEngine]
    public async Task Hides_an_item_from_the_addresses_of_other_sites(DatabaseEngine engine)
    {
        var host = await worlds.GetAsync(engine);
        var article = Text.New() with { Path = Unique.Word() };

        await host.ImportItemAsync(World.Cameroun, article.ToJson());

        (await host.GetPageAsync($"/cameroun/fr/{article.Path}")).IsOk();
        (await host.GetPageAsync($"/maroc/fr/{article.Path}")).Is(HttpStatusCode.NotFound);
        (await host.GetPageAsync($"/fr/{article.Path}")).Is(HttpStatusCode.NotFound);
        Assert.DoesNotContain(article.Title, (await host.GetPageAsync("/maroc/fr/actualites")).IsOk().Body, StringComparison.Ordinal);
        Assert.DoesNotContain(article.Title, (await host.GetPageAsync("/fr/actualites")).IsOk().Body, StringComparison.Ordinal);
    }

    [Theory, EveryEngine]
    public async Task Hides_an_item_from_the_API_of_other_sites(DatabaseEngine engine)
    {
        var host = await worlds.GetAsync(engine);
        var article = Text.New();

        await host.ImportItemAsync(World.Cameroun, article.ToJson());

        Assert.Equal(article.Title, (await host.GetJsonAsync($"/cameroun/api/content/{article.Id}")).IsOk().Json["DisplayText"]?.ToString());
        (await host.GetJsonAsync($"/maroc/api/content/{article.Id}")).Is(HttpStatusCode.NotFound);
        (await host.GetJsonAsync($"/api/content/{article.Id}")).Is(HttpStatusCode.NotFound);
    }

    [Theory, EveryEngine]
    public async Task Refuses_to_change_an_item_from_another_site(DatabaseEngine engine)
    {
        var host = await worlds.GetAsync(engine);
        var article = Text.New();
        await host.ImportItemAsync(World.Cameroun, article.ToJson());

        var unpublished = await host.UnpublishAsync(World.Maroc, article.Id);

        Assert.Equal("item.missing", Assert.Single(unpublished.Refusals).Code);
        Assert.NotNull(await host.FindItemAsync(World.Cameroun, article.Id, VersionOptions.Published));
    }

    [Theory, EveryEngine]
    public async Task Lets_two_sites_have_the_same_id_and_address(DatabaseEngine engine)
    {
        var host = await worlds.GetAsync(engine);
        var article = Text.New() with { Path = Unique.Word() };

        await host.ImportItemAsync(World.Cameroun, (article with { Body = "De Yaoundé." }).ToJson());
        await host.ImportItemAsync(World.Maroc, (article with { Body = "De Rabat." }).ToJson());

        Assert.Contains("De Yaoundé.", (await host.GetPageAsync($"/cameroun/fr/{article.Path}")).IsOk().Body, StringComparison.Ordinal);
        Assert.Contains("De Rabat.", (await host.GetPageAsync($"/maroc/fr/{article.Path}")).IsOk().Body, StringComparison.Ordinal);
    }

    [Theory, EveryEngine]
    public async Task Throws_when_code_writes_a_row_of_another_site(DatabaseEngine engine)
    {
        var host = await worlds.GetAsync(engine);
        var article = Text.New();
        await host.ImportItemAsync(World.Cameroun, article.ToJson());

        var written = host.OnDatabaseAsync(World.Maroc, async db =>
        {
            var row = await db.Set<ContentItem>().IgnoreQueryFilters().SingleAsync(i => i.ContentItemId == article.Id, Cancellation);
            row.DisplayText = "Repris";
            return await db.SaveChangesAsync(Cancellation);
        });

        await Assert.ThrowsAsync<InvalidOperationException>(() => written);
    }

    [Theory, EveryEngine]
    public async Task Shows_no_row_before_a_site_is_entered(DatabaseEngine engine)
    {
        var host = await worlds.GetAsync(engine);
        await using var scope = host.Services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<AlumniDbContext>();

        Assert.Equal(0, await db.Set<ContentItem>().CountAsync(Cancellation));
        Assert.NotEqual(0, await db.Set<ContentItem>().IgnoreQueryFilters().CountAsync(Cancellation));
    }
}
