using System.Text.Json.Nodes;

using AlumniCms.Editorial.Definitions;
using AlumniCms.IntegrationTests.Accounts;
using AlumniCms.IntegrationTests.Databases;
using AlumniCms.IntegrationTests.Hosts;
using AlumniCms.Kernel.Auditing;
using AlumniCms.Kernel.Results;
using AlumniCms.Recipes.Exporting;
using AlumniCms.Recipes.Reading;
using AlumniCms.Recipes.Running;

using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace AlumniCms.IntegrationTests.Editorial;

/// <summary>Workflows as data of a recipe, of a site or of the whole network.</summary>
public sealed class DefiningWorkflows(WorldTemplates templates)
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Theory, EveryEngine]
    public async Task Is_done_once_and_comes_out_as_it_went_in(DatabaseEngine engine)
    {
        await using var world = await templates.CreateAsync(engine);
        var host = world.Host;
        var step = Step(Own("Own", twoPersons: true), Own("Events", twoPersons: false, "Event"));

        Assert.True((await host.RunStepsAsync(World.Cameroun, step)).HasChanged);
        Assert.False((await host.RunStepsAsync(World.Cameroun, step)).HasChanged);
        Assert.Equal(2, await host.OnDatabaseAsync(World.Cameroun, db => db.Set<AuditEntry>().CountAsync(e => e.Action == "editorial-workflow.saved", Cancellation)));

        var exported = await ExportedAsync(host);
        Assert.Equal(JsonNode.Parse(step)!["Workflows"]!.ToJsonString(), exported!["Workflows"]!.ToJsonString());
        Assert.False((await host.RunStepsAsync(World.Cameroun, exported.ToJsonString())).HasChanged);
        Assert.True((await host.RunStepsAsync(World.Maroc, exported.ToJsonString())).HasChanged);
        Assert.Equal((await ForAsync(host, World.Cameroun, "Event")).Name, (await ForAsync(host, World.Maroc, "Event")).Name);
    }

    [Theory, EveryEngine]
    public async Task Says_in_which_file_step_and_place_it_is_wrong_and_keeps_nothing(DatabaseEngine engine)
    {
        await using var world = await templates.CreateAsync(engine);
        var host = world.Host;
        var broken = Own("Broken", twoPersons: false, "Page");
        broken["Transitions"]![1]!["To"] = "Nowhere";

        var exception = await Assert.ThrowsAsync<RecipeException>(() => host.RunStepsAsync(World.Cameroun, Step(Own("Fine", twoPersons: false, "Event"), broken)));

        Assert.Equal(("$.steps[0].Workflows[1].Transitions[1].To", 0, "EditorialWorkflow"), (exception.JsonPath, exception.StepIndex, exception.StepName));
        Assert.EndsWith(".recipe.json", exception.File, StringComparison.Ordinal);
        Assert.Contains("'Nowhere'", exception.Message, StringComparison.Ordinal);
        Assert.Equal("Standard", (await ForAsync(host, World.Cameroun, "Event")).Name);
        Assert.Null(await ExportedAsync(host));

        var rivals = await Assert.ThrowsAsync<RecipeException>(() => host.RunStepsAsync(World.Cameroun, Step(Own("One", twoPersons: false, "Event"), Own("Two", twoPersons: false, "event"))));
        Assert.Equal("$.steps[0].Workflows[1].ContentTypes", rivals.JsonPath);
        var everything = await Assert.ThrowsAsync<RecipeException>(() => host.RunStepsAsync(World.Cameroun, Step(Own("One", twoPersons: false), Own("Two", twoPersons: false))));
        Assert.Equal("$.steps[0].Workflows[1].ContentTypes", everything.JsonPath);
        var list = await Assert.ThrowsAsync<RecipeException>(() => host.RunStepsAsync(World.Cameroun, """{ "name": "EditorialWorkflow", "Workflows": [7] }"""));
        Assert.Equal("$.steps[0].Workflows[0]", list.JsonPath);
    }

    [Theory, EveryEngine]
    public async Task Remarks_on_types_and_permissions_that_are_not_there_yet(DatabaseEngine engine)
    {
        await using var world = await templates.CreateAsync(engine);
        var workflow = Own("Later", twoPersons: false, "Event", "Poem");
        workflow["Transitions"]![0]!["Permissions"] = new JsonArray("ReviewContent", "Review_Poem", "ApprovePoems");

        var run = await world.Host.RunStepsAsync(World.Cameroun, Step(workflow));

        var remarks = run.Report.Where(l => l.Outcome == RecipeOutcome.Warning).Select(l => l.Message).ToList();
        Assert.Equal(2, remarks.Count);
        Assert.Contains(".recipe.json, $.steps[0].Workflows[0].ContentTypes[1]: ", remarks[0], StringComparison.Ordinal);
        Assert.Contains("'Poem'", remarks[0], StringComparison.Ordinal);
        Assert.Contains("$.steps[0].Workflows[0].Transitions[0].Permissions[2]: ", remarks[1], StringComparison.Ordinal);
        Assert.Equal("Later", (await ForAsync(world.Host, World.Cameroun, "Event")).Name);
    }

    [Theory, EveryEngine]
    public async Task Goes_by_the_site_s_own_then_the_network_s_then_the_one_built_in(DatabaseEngine engine)
    {
        await using var world = await templates.CreateAsync(engine);
        await using var node = await AlumniHost.StartAsync(world.Database, new HostOptions { Clock = world.Host.Clock }, world.Host.DataFolder);
        var host = world.Host;
        Assert.Equal("Standard", (await ForAsync(node, World.Maroc, "Article")).Name);

        await host.RunStepsAsync(World.Worldwide, Step(Own("Network", twoPersons: false)));
        await host.RunStepsAsync(World.Cameroun, Step(Own("Events", twoPersons: false, "Event")));
        await AlumniHost.UntilAsync(async () => (await ForAsync(node, World.Maroc, "Article")).Name == "Network", "The other node does not hear of the network's workflow.");

        Assert.Equal(("Events", "Network"), ((await ForAsync(host, World.Cameroun, "Event")).Name, (await ForAsync(host, World.Cameroun, "Article")).Name));
        Assert.Equal(("Network", "Network"), ((await ForAsync(host, World.Maroc, "Event")).Name, (await ForAsync(host, World.Worldwide, "Page")).Name));

        await host.RunStepsAsync(World.Worldwide, Step(Own("Network", twoPersons: true)));
        Assert.True((await ForAsync(host, World.Maroc, "Event")).TwoPersons);
        await AlumniHost.UntilAsync(async () => (await ForAsync(node, World.Maroc, "Event")).TwoPersons, "The other node does not hear of the change.");
        await RemoveAsync(host, World.Cameroun, "Events");
        await RemoveAsync(host, World.Worldwide, "Network");
        Assert.Equal(("Standard", "Standard"), ((await ForAsync(host, World.Cameroun, "Event")).Name, (await ForAsync(host, World.Maroc, "Article")).Name));
    }

    [Theory, EveryEngine]
    public async Task Finds_texts_a_place_when_their_state_is_gone(DatabaseEngine engine)
    {
        await using var world = await templates.CreateAsync(engine);
        var host = world.Host;
        var editor = await host.JoinAsync("Editor");
        var browser = await editor.SignInAsync();
        var ids = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var state in new[] { "Draft", "InReview", "ChangesRequested", "Approved", "Archived" })
            await host.PutAsync(ids[state] = await host.DraftAsync(), state);
        ids["Scheduled"] = await host.PlannedAsync(host.Clock.GetUtcNow().AddHours(1));
        ids["Published"] = (await host.ImportItemAsync(World.Cameroun, Text.New().ToJson())).ContentItemId;

        // Two states of other names are all that is left.
        await host.RunStepsAsync(World.Cameroun, Step(new JsonObject
        {
            ["Name"] = "Short",
            ["States"] = new JsonArray(new JsonObject { ["Name"] = "Writing" }, new JsonObject { ["Name"] = "Online", ["Kind"] = "Published" }),
            ["Transitions"] = new JsonArray(
                new JsonObject { ["Name"] = "Show", ["From"] = new JsonArray("Writing"), ["To"] = "Online", ["Permissions"] = new JsonArray("PublishContent") },
                new JsonObject { ["Name"] = "Hide", ["From"] = new JsonArray("Online"), ["To"] = "Writing", ["Permissions"] = new JsonArray("PublishContent") }),
        }));

        (await browser.GetAsync("/cameroun/admin/review")).IsOk();
        foreach (var (state, id) in ids)
            (await browser.GetAsync($"{Office.Content}/{id}")).IsOk();
        host.Clock.Advance(TimeSpan.FromHours(2));
        await host.RunClockAsync();
        Assert.Equal("Online", await host.StateAsync(ids["Scheduled"]));
        Assert.True((await editor.MoveAsync(ids["Published"], "Hide")).Succeeded);
        Assert.False(await host.IsPublicAsync(ids["Published"]));
        foreach (var state in new[] { "Draft", "InReview", "ChangesRequested", "Approved", "Archived" })
        {
            var shown = await editor.MoveAsync(ids[state], "Show");
            Assert.True(shown.Succeeded, $"{state}: {string.Join(' ', shown.Refusals)}");
            Assert.True(await host.IsPublicAsync(ids[state]));
        }
    }

    [Theory, EveryEngine]
    public async Task Is_not_for_everybody_to_change(DatabaseEngine engine)
    {
        await using var world = await templates.CreateAsync(engine);
        var (editor, administrator) = (await world.Host.JoinAsync("Editor"), await world.Host.JoinAsync("SiteAdministrator"));
        var workflow = EditorialWorkflowJson.Read(Own("Mine", twoPersons: false));

        foreach (var site in new[] { World.Cameroun, World.Maroc, World.Worldwide })
            Assert.Equal("forbidden", Assert.Single((await SaveAsync(editor, site, workflow, 0)).Refusals).Code);
        Assert.Equal("forbidden", Assert.Single((await SaveAsync(administrator, World.Worldwide, workflow, 0)).Refusals).Code);
        Assert.Equal(1, (await SaveAsync(administrator, World.Cameroun, workflow, 0)).Value.Revision);

        // Of two who change it from the same form, the second is told.
        Assert.Equal(2, (await SaveAsync(administrator, World.Cameroun, workflow with { TwoPersons = true }, 1)).Value.Revision);
        Assert.Equal("conflict", Assert.Single((await SaveAsync(administrator, World.Cameroun, workflow with { DisplayName = "À moi" }, 1)).Refusals).Code);
        Assert.Equal("conflict", Assert.Single((await SaveAsync(administrator, World.Cameroun, workflow, 0)).Refusals).Code);
    }

    private static JsonObject Own(string name, bool twoPersons, params string[] types) =>
        EditorialWorkflowJson.Write(BuiltInWorkflow.Value with { Name = name, TwoPersons = twoPersons, ContentTypes = [.. types] });

    private static string Step(params JsonObject[] workflows) => new JsonObject { ["name"] = "EditorialWorkflow", ["Workflows"] = new JsonArray([.. workflows]) }.ToJsonString();

    private static async Task<EditorialWorkflow> ForAsync(AlumniHost host, string site, string type) =>
        (await host.Services.GetRequiredService<EditorialWorkflowStore>().GetAsync(Cancellation)).For(await host.SiteAsync(site), type);

    private static async Task<JsonObject?> ExportedAsync(AlumniHost host)
    {
        using var stream = new MemoryStream();
        await host.OnSiteAsync(World.Cameroun, s => s.GetRequiredService<ExportSite>().ExecuteAsync(stream, folder: null, Cancellation));
        return JsonNode.Parse(stream.ToArray())!["steps"]!.AsArray().SingleOrDefault(s => (string?)s!["name"] == "EditorialWorkflow")?.DeepClone().AsObject();
    }

    private static Task<bool> RemoveAsync(AlumniHost host, string site, string name) =>
        host.OnSiteAsync(site, async s => (await s.GetRequiredService<SaveEditorialWorkflow>().RemoveAsync(name, Cancellation)).Value);

    private static Task<Result<WorkflowSaved>> SaveAsync(Person person, string site, EditorialWorkflow workflow, int revision) =>
        person.OnSiteAsync(site, s => s.GetRequiredService<SaveEditorialWorkflow>().ExecuteAsync(workflow, revision, Cancellation));
}
