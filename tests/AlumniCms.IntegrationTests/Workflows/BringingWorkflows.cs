using System.Net;
using System.Text.Json.Nodes;
using AlumniCms.IntegrationTests.Accounts;
using AlumniCms.IntegrationTests.Databases;
using AlumniCms.IntegrationTests.Hosts;
using AlumniCms.IntegrationTests.SiteAdministration;
using AlumniCms.Recipes.Exporting;
using AlumniCms.Recipes.Running;
using AlumniCms.Workflows.Activities;
using Microsoft.Extensions.DependencyInjection;

using static AlumniCms.IntegrationTests.Workflows.Automation;

namespace AlumniCms.IntegrationTests.Workflows;

/// <summary>Workflows by recipe and in the back office.</summary>
public sealed class BringingWorkflows(Worlds worlds) : IClassFixture<Worlds>
{
    private const string List = "/cameroun/admin/workflows";

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Theory, EveryEngine]
    public async Task Reports_what_it_does_not_understand_and_keeps_it_still(DatabaseEngine engine)
    {
        var host = await worlds.GetAsync(engine);
        var automation = new Automation(host, Unique.Word());
        var json = automation.Json($"{When(ContentEvent.Published)}, {Activity("s", "ScriptTask", """ "Script": { "Expression": "log('x')" } """)}");

        var run = await host.RunStepsAsync(World.Cameroun, $$"""{ "name": "WorkflowType", "data": [{{json}}] }""");

        var line = Assert.Single(run.Report, l => l.Outcome == RecipeOutcome.Warning).Message;
        Assert.Contains(".recipe.json, $.steps[0].data[0].Activities[1].Name:", line, StringComparison.Ordinal);
        Assert.Contains("Put conditions into IfElseTask", line, StringComparison.Ordinal);
        var row = await automation.RowAsync();
        Assert.Equal((false, 1), (row.IsRunning, row.Problems));
        Assert.True(JsonNode.DeepEquals(JsonNode.Parse(json)!["Activities"], JsonNode.Parse(row.Json)!["Activities"]));
    }

    [Theory, EveryEngine]
    public async Task Exports_what_it_took_in(DatabaseEngine engine)
    {
        var host = await worlds.GetAsync(engine);
        var automation = await BringAsync(host, $"{When(ContentEvent.Published)}, {Mail("a@example.org")}", more: ", \"Variables\": [1], \"LockTimeout\": 20");
        var exported = await host.OnSiteAsync(World.Cameroun, async s =>
        {
            using var file = new MemoryStream();
            await s.GetRequiredService<ExportSite>().ExecuteAsync(file, folder: null, Cancellation);
            return JsonNode.Parse(file.ToArray())!;
        });
        var step = exported["steps"]!.AsArray().Last(s => s!["name"]!.ToString() == "WorkflowType")!;
        var mine = step["data"]!.AsArray().Single(w => w!["WorkflowTypeId"]!.ToString() == automation.Id)!;
        var before = (await automation.RowAsync()).Revision;

        var again = await host.RunStepsAsync(World.Cameroun, step.ToJsonString());

        Assert.Equal("1", mine["Variables"]![0]!.ToString());
        Assert.Contains(again.Report, l => l.Outcome == RecipeOutcome.Unchanged);
        Assert.Equal(before, (await automation.RowAsync()).Revision);
        Assert.Same(step, exported["steps"]!.AsArray()[^1]);
    }

    [Theory, EveryEngine]
    public async Task Is_written_switched_and_taken_away_in_the_back_office(DatabaseEngine engine)
    {
        var host = await worlds.GetAsync(engine);
        var office = await BackOffice.OfAsync(host);
        var automation = new Automation(host, Unique.Word());
        var json = automation.Json($"{When(ContentEvent.Published)}, {Mail("a@example.org")}");

        (await office.SendAsync($"{List}/new", "/workflows/new", ("json", ["{ no json"]))).Is(HttpStatusCode.UnprocessableEntity);
        (await office.SendAsync($"{List}/new", "/workflows/new", ("json", [json]))).Is(HttpStatusCode.Redirect);
        (await office.SendAsync($"{List}/new", "/workflows/new", ("json", [json]))).Is(HttpStatusCode.UnprocessableEntity);
        var page = (await office.GetAsync($"{List}/{automation.Id}")).IsOk();
        Assert.Contains("a@example.org", page.Body, StringComparison.Ordinal);
        Assert.Contains(automation.Id, (await office.GetAsync($"{List}?q={automation.Id}")).IsOk().Body, StringComparison.Ordinal);

        (await office.SendAsync($"{List}/{automation.Id}", "/switch", ("do", ["off"]))).Is(HttpStatusCode.Redirect);
        Assert.False((await automation.RowAsync()).IsRunning);
        (await office.SendOpenAsync(page, "/switch", ("do", "off"))).Is(HttpStatusCode.UnprocessableEntity);
        var open = (await office.GetAsync($"{List}/{automation.Id}/json")).IsOk();
        (await office.SendAsync($"{List}/{automation.Id}/json", "/json", ("json", [json.Replace("a@example.org", "b@example.org", StringComparison.Ordinal)]))).Is(HttpStatusCode.Redirect);
        var second = await office.SendOpenAsync(open, "/json", ("json", json.Replace("a@example.org", "c@example.org", StringComparison.Ordinal)));
        second.Is(HttpStatusCode.UnprocessableEntity);
        Assert.Contains("c@example.org", second.Document.QuerySelector("textarea")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("b@example.org", (await automation.RowAsync()).Json, StringComparison.Ordinal);

        (await office.SendAsync($"{List}/{automation.Id}/remove", "/remove")).Is(HttpStatusCode.Redirect);
        (await office.GetAsync($"{List}/{automation.Id}")).Is(HttpStatusCode.NotFound);
    }

    [Theory, EveryEngine]
    public async Task Is_for_administrators_of_the_network_alone(DatabaseEngine engine)
    {
        var host = await worlds.GetAsync(engine);
        var automation = await BringAsync(host, $"{When(ContentEvent.Published)}, {Mail("a@example.org")}");
        foreach (var role in new[] { "SiteAdministrator", "Editor", "Author" })
        {
            var office = await BackOffice.OfAsync(host, role, World.Cameroun);
            (await office.GetAsync(List)).Is(HttpStatusCode.Forbidden);
            (await office.GetAsync($"{List}/{automation.Id}/json")).Is(HttpStatusCode.Forbidden);
            Assert.DoesNotContain("/admin/workflows", (await office.GetAsync("/cameroun/admin")).IsOk().Body, StringComparison.Ordinal);
        }

        var elsewhere = await BackOffice.OfAsync(host);
        (await elsewhere.GetAsync($"/maroc/admin/workflows/{automation.Id}")).Is(HttpStatusCode.NotFound);
    }

    [Theory, EveryEngine]
    public async Task Shows_the_way_of_a_run_and_has_it_go_again(DatabaseEngine engine)
    {
        var host = await worlds.GetAsync(engine);
        var office = await BackOffice.OfAsync(host);
        var automation = await BringAsync(host, $"{When(ContentEvent.Published)}, {Mail("nobody")}");
        var article = Text.New();
        await host.ImportItemAsync(World.Cameroun, article.ToJson());
        await RunAsync(host);
        var run = await automation.RunOnceAsync();

        var page = (await office.GetAsync($"{List}/runs/{run.Id}")).IsOk();
        Assert.Contains("« nobody » n’est pas une adresse", page.Document.QuerySelector(".message-bad")!.TextContent.Replace('\u202f', ' '), StringComparison.Ordinal);
        Assert.Contains(article.Title, (await office.GetAsync($"{List}/{automation.Id}")).IsOk().Body, StringComparison.Ordinal);
        (await office.SendAsync($"{List}/runs/{run.Id}", "/again")).Is(HttpStatusCode.Redirect);
        await RunAsync(host);

        Assert.Equal(2, (await automation.PathAsync(run.Id)).Count(s => s == "mail:"));
        (await office.GetAsync($"/maroc/admin/workflows/runs/{run.Id}")).Is(HttpStatusCode.NotFound);
    }
}
