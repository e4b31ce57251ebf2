using AlumniCms.IntegrationTests.Databases;
using AlumniCms.IntegrationTests.Hosts;
using AlumniCms.Kernel.Sites;
using AlumniCms.Recipes.Reading;
using AlumniCms.Recipes.Running;
using Microsoft.Extensions.DependencyInjection;

namespace AlumniCms.IntegrationTests.Recipes;

public sealed class RunningARecipe(Worlds worlds) : IClassFixture<Worlds>
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Theory, EveryEngine]
    public async Task Leaves_nothing_when_it_fails_in_the_middle(DatabaseEngine engine)
    {
        var host = await worlds.GetAsync(engine);
        var article = Text.New() with { Path = Unique.Word() };
        (await host.GetPageAsync($"/cameroun/fr/{article.Path}")).Is(System.Net.HttpStatusCode.NotFound);
        var before = await Rows.CountAsync(host.Database, Cancellation);

        var run = () => host.RunStepsAsync(World.Cameroun, $$"""
            { "name": "Site", "Key": "atlantide", "Names": { "fr": "Atlantide" }, "Cultures": ["fr"], "ContentModel": "Network", "Status": "Online" },
            { "name": "feature", "enable": ["AlumniCms.Articles"] },
            { "name": "settings", "Anything": 1 },
            {{Steps.AddField("Article", "Sunken")}},
            { "name": "content", "Data": [ {{article.ToJson().ToJsonString()}} ] },
            { "name": "content", "Data": [ { "ContentType": "Nowhere", "Published": true } ] }
            """);

        var exception = await Assert.ThrowsAsync<RecipeException>(run);
        Assert.Contains("$.steps[5].Data[0]", exception.ToString(), StringComparison.Ordinal);
        Assert.Equal(before, await Rows.CountAsync(host.Database, Cancellation));
        Assert.Null((await host.Services.GetRequiredService<ISiteStore>().GetAsync(Cancellation)).ByKey("atlantide"));
        (await host.GetPageAsync("/cameroun/fr")).IsOk();
    }

    [Theory, EveryEngine]
    public async Task Tries_everything_and_keeps_nothing_in_a_dry_run(DatabaseEngine engine)
    {
        var host = await worlds.GetAsync(engine);
        var before = await Rows.CountAsync(host.Database, Cancellation);

        var run = await host.OnSiteAsync(World.Cameroun, async services =>
        {
            var recipe = await services.GetRequiredService<RecipeCatalog>().FindByNameAsync("content-model", Cancellation);
            return await services.GetRequiredService<RunRecipe>().ExecuteAsync(recipe, new RunRecipeOptions { DryRun = true }, null, Cancellation);
        });

        Assert.NotEmpty(run.Report);
        Assert.Equal(before, await Rows.CountAsync(host.Database, Cancellation));
    }

    [Theory, EveryEngine]
    public async Task Changes_nothing_the_second_time(DatabaseEngine engine)
    {
        var host = await worlds.GetAsync(engine);
        var before = await Rows.CountAsync(host.Database, Cancellation);

        var run = await host.RunRecipeAsync("network");

        Assert.DoesNotContain(run.Report, line => line.Outcome == RecipeOutcome.Done);
        Assert.Equal(before, await Rows.CountAsync(host.Database, Cancellation));
    }

    [Theory, EveryEngine]
    public async Task Reports_a_step_that_it_does_not_carry_out(DatabaseEngine engine)
    {
        var host = await worlds.GetAsync(engine);

        var run = await host.RunStepsAsync(World.Cameroun, """{ "name": "Queries", "Queries": [] }, { "name": "Teleport" }""");

        Assert.All(run.Report, line => Assert.Equal(RecipeOutcome.Skipped, line.Outcome));
        Assert.All(run.Report, line => Assert.NotEmpty(line.Message));
        Assert.Equal(["Queries", "Teleport"], run.Report.Select(line => line.Step));
    }
}
