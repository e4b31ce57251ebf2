using System.Text.Json.Nodes;
using AlumniCms.IntegrationTests.Hosts;
using AlumniCms.Kernel.Outbox;
using AlumniCms.Kernel.Timing;
using AlumniCms.Workflows.Format;
using AlumniCms.Workflows.Models;
using AlumniCms.Workflows.Running;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace AlumniCms.IntegrationTests.Workflows;

/// <summary>A workflow that a test brings in by a recipe, and what becomes of it.</summary>
internal sealed record Automation(AlumniHost Host, string Id)
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    /// <summary>Brings in a workflow with these activities, one after the other unless transitions say otherwise.</summary>
    public static async Task<Automation> BringAsync(AlumniHost host, string activities, string? transitions = null, string more = "")
    {
        var automation = new Automation(host, Unique.Word());
        await host.RunStepsAsync(World.Cameroun, $$"""{ "name": "WorkflowType", "data": [{{automation.Json(activities, transitions, more)}}] }""");
        return automation;
    }

    public string Json(string activities, string? transitions = null, string more = "") =>
        $$"""{ "WorkflowTypeId": "{{Id}}", "Name": "Automation {{Id}}", "IsEnabled": true{{more}}, "Activities": [{{activities}}], "Transitions": [{{transitions ?? Chain(activities)}}] }""";

    /// <summary>An event that starts it.</summary>
    public static string When(string trigger, string properties = """ "ContentTypeFilter": ["Article"] """) => Activity("start", trigger, properties, isStart: true);

    public static string Activity(string id, string name, string properties = "", bool isStart = false) =>
        $$"""{ "ActivityId": "{{id}}", "Name": "{{name}}", "X": 0, "Y": 0, "IsStart": {{(isStart ? "true" : "false")}}, "Properties": { {{properties}} } }""";

    public static string Mail(string to, string subject = "{{ Workflow.Input.ContentItem.DisplayText }}", string id = "mail") => Activity(
        id, "EmailTask", $$"""{{""}} "Recipients": { "Expression": "{{to}}" }, "Subject": { "Expression": "{{subject}}" }, "TextBody": { "Expression": "Bonjour" } """);

    public static string Way(string from, string outcome, string to) =>
        $$"""{ "Id": 0, "SourceActivityId": "{{from}}", "SourceOutcomeName": "{{outcome}}", "DestinationActivityId": "{{to}}" }""";

    /// <summary>Carries out what waits until nothing more is due.</summary>
    public static async Task RunAsync(AlumniHost host)
    {
        while (await host.Services.GetRequiredService<OutboxDispatcher>().RunDueAsync(Cancellation) > 0)
        {
        }
    }

    /// <summary>Lets the clock of the workflows look.</summary>
    public static Task TickAsync(AlumniHost host) => host.Services.GetServices<ITimedWork>().OfType<WorkflowClock>().Single().RunAsync(Cancellation);

    /// <summary>Its runs, the first one first.</summary>
    public Task<List<Workflow>> RunsAsync() =>
        Host.OnDatabaseAsync(World.Cameroun, db => db.Set<Workflow>().AsNoTracking().Where(w => w.WorkflowTypeId == Id).OrderBy(w => w.StartedUtc).ThenBy(w => w.Id).ToListAsync(Cancellation));

    /// <summary>Its only run.</summary>
    public async Task<Workflow> RunOnceAsync() => Assert.Single(await RunsAsync());

    /// <summary>The path of a run: activity and outcome.</summary>
    public Task<List<string>> PathAsync(string runId) => Host.OnDatabaseAsync(World.Cameroun, db =>
        db.Set<WorkflowStep>().Where(s => s.WorkflowId == runId).OrderBy(s => s.Id).Select(s => s.ActivityId + ":" + s.Outcome).ToListAsync(Cancellation));

    public Task<WorkflowTypeRow> RowAsync() =>
        Host.OnDatabaseAsync(World.Cameroun, db => db.Set<WorkflowTypeRow>().AsNoTracking().SingleAsync(t => t.WorkflowTypeId == Id, Cancellation));

    /// <summary>The mails in the pickup folder to an address.</summary>
    public static List<string> MailsTo(AlumniHost host, string address) =>
        Directory.Exists(Folder(host)) ? [.. Directory.EnumerateFiles(Folder(host), "*.eml").Select(File.ReadAllText).Where(m => m.Contains($"To: {address}", StringComparison.Ordinal))] : [];

    /// <summary>Options with a pickup folder of its own.</summary>
    public static HostOptions Options(TestClock? clock = null, Action<IServiceCollection>? configure = null, params (string Key, string Value)[] settings) => new()
    {
        Clock = clock ?? new TestClock(),
        Settings = new Dictionary<string, string>(settings.Select(s => KeyValuePair.Create(s.Key, s.Value)), StringComparer.Ordinal),
        Configure = services =>
        {
            services.PostConfigure<AlumniCms.Notifications.Mail.MailSettings>(mail => mail.PickupFolder = Post.FullName);
            configure?.Invoke(services);
        },
    };

    public static DirectoryInfo Post { get; } = Directory.CreateTempSubdirectory("alumni-post-");

    private static string Folder(AlumniHost host) => host.Services.GetRequiredService<Microsoft.Extensions.Options.IOptions<AlumniCms.Notifications.Mail.MailSettings>>().Value.PickupFolder ?? "";

    private static string Chain(string activities)
    {
        var ids = JsonNode.Parse($"[{activities}]")!.AsArray().Select(a => (Id: a!["ActivityId"]!.ToString(), Name: a["Name"]!.ToString())).ToList();
        return string.Join(',', ids.Zip(ids.Skip(1), (a, b) => Way(a.Id, a.Name switch { "PublishContentTask" => "Published", "UnpublishContentTask" => "Unpublished", "HttpRequestTask" => "200", _ => "Done" }, b.Id)));
    }
}
