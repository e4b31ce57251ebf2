using System.Text.Json.Nodes;

using AlumniCms.ContentManagement.Contents;
using AlumniCms.ContentManagement.Items;
using AlumniCms.ContentManagement.Scheduling;
using AlumniCms.Editorial.Definitions;
using AlumniCms.Editorial.Moves;
using AlumniCms.Editorial.Statuses;
using AlumniCms.IntegrationTests.Accounts;
using AlumniCms.IntegrationTests.Hosts;
using AlumniCms.Kernel.Auditing;
using AlumniCms.Kernel.Outbox;
using AlumniCms.Kernel.Results;
using AlumniCms.Kernel.Timing;
using AlumniCms.Notifications.Notices;

using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace AlumniCms.IntegrationTests.Editorial;

/// <summary>An editorial office in Cameroon: its people, its texts, and where they stand.</summary>
internal static class Office
{
    public const string Content = "/cameroun/admin/content";

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    /// <summary>Somebody with a role there, perhaps for some languages only.</summary>
    public static async Task<Person> JoinAsync(this AlumniHost host, string role, params string[] languages) =>
        await (await Person.JoinAsync(host)).WithRoleAsync(World.Cameroun, role, untilUtc: null, languages);

    public static async Task<Browser> BrowserAsync(this AlumniHost host, string role, params string[] languages) =>
        await (await host.JoinAsync(role, languages)).SignInAsync();

    /// <summary>A complete draft that a person has written.</summary>
    public static async Task<string> DraftAsync(this AlumniHost host, Person? owner = null, Func<Text, Text>? change = null)
    {
        var json = (change ?? (t => t))(Text.New() with { Published = false }).ToJson();
        if (owner is null)
            return (await host.ImportItemAsync(World.Cameroun, json)).ContentItemId;
        json["Owner"] = owner.Id;
        var id = (await host.ImportItemAsync(World.Cameroun, json)).ContentItemId;
        await host.SetAsync(id, s => s.Writers = owner.Id);
        return id;
    }

    /// <summary>A draft with an hour, as the operator brings it in.</summary>
    public static Task<string> PlannedAsync(this AlumniHost host, DateTimeOffset publish, Person? owner = null, Func<Text, Text>? change = null) =>
        host.DraftAsync(owner, t => (change ?? (x => x))(t) with
        {
            More = new JsonObject { ["PublishLaterPart"] = new JsonObject { ["ScheduledPublishUtc"] = publish.UtcDateTime } },
        });

    /// <summary>Changes where a text stands, without a transition.</summary>
    public static Task<int> SetAsync(this AlumniHost host, string id, Action<EditorialStatus> change) => host.OnDatabaseAsync(World.Cameroun, async db =>
    {
        change(await db.Set<EditorialStatus>().SingleAsync(s => s.ContentItemId == id, Cancellation));
        return await db.SaveChangesAsync(Cancellation);
    });

    /// <summary>Puts a text into a state of the workflow that comes with the program.</summary>
    public static Task<int> PutAsync(this AlumniHost host, string id, string state) => host.SetAsync(id, s =>
    {
        var known = BuiltInWorkflow.Value.Find(state)!;
        (s.State, s.Kind, s.Waits) = (known.Name, known.Kind, known.Waits);
    });

    public static Task<EditorialStatus> StatusAsync(this AlumniHost host, string id) =>
        host.OnDatabaseAsync(World.Cameroun, db => db.Set<EditorialStatus>().AsNoTracking().SingleAsync(s => s.ContentItemId == id, Cancellation));

    public static async Task<string> StateAsync(this AlumniHost host, string id) => (await host.StatusAsync(id)).State;

    /// <summary>The transitions that were taken, the oldest first.</summary>
    public static Task<List<EditorialMove>> MovesAsync(this AlumniHost host, string id) =>
        host.OnDatabaseAsync(World.Cameroun, db => db.Set<EditorialMove>().AsNoTracking().Where(m => m.ContentItemId == id).OrderBy(m => m.Id).ToListAsync(Cancellation));

    /// <summary>What the audit trail holds about a text, the oldest first.</summary>
    public static Task<List<string>> TrailAsync(this AlumniHost host, string id) =>
        host.OnDatabaseAsync(World.Cameroun, db => db.Set<AuditEntry>().Where(e => e.SubjectId == id).OrderBy(e => e.Id).Select(e => e.Action).ToListAsync(Cancellation));

    public static async Task<int> CountInTrailAsync(this AlumniHost host, string id, string action) => (await host.TrailAsync(id)).Count(a => a == action);

    public static async Task<bool> IsPublicAsync(this AlumniHost host, string id) =>
        await host.FindItemAsync(World.Cameroun, id, VersionOptions.Published) is not null;

    /// <summary>Takes a transition as a person, not through a page.</summary>
    public static Task<Result<EditorialStatus>> MoveAsync(this Person person, string id, string transition, Func<MoveRequest, MoveRequest>? more = null) =>
        person.OnSiteAsync(World.Cameroun, s => s.GetRequiredService<MoveContentItem>().ExecuteAsync((more ?? (m => m))(new MoveRequest(id, transition)), Cancellation));

    /// <summary>A token for forms of the person's browser.</summary>
    public static async Task<string> TokenAsync(this Browser browser) =>
        (await browser.GetAsync("/fr/account/security")).IsOk().Document.QuerySelector("input[name=__RequestVerificationToken]")!.GetAttribute("value")!;

    /// <summary>Sends a transition as a program would that knows the address.</summary>
    public static Task<Page> PostMoveAsync(this Browser browser, string token, string id, string transition, string note = "", string date = "", string site = "/cameroun") =>
        browser.PostAsync($"{site}/admin/content/{id}/moves/{transition}", [new("__RequestVerificationToken", token), new("note", note), new("date", date)]);

    /// <summary>Carries out what is due on a node.</summary>
    public static Task RunClockAsync(this AlumniHost host) =>
        host.Services.GetServices<ITimedWork>().OfType<ScheduledContent>().Single().RunAsync(Cancellation);

    /// <summary>Carries out all that waits in the outbox.</summary>
    public static async Task DrainAsync(this AlumniHost host)
    {
        while (await host.Services.GetRequiredService<OutboxDispatcher>().RunDueAsync(Cancellation) > 0)
        {
        }
    }

    /// <summary>The kinds of notices that a person has got about a text, the oldest first.</summary>
    public static async Task<List<string>> NoticesAsync(this Person person, string contentItemId)
    {
        // The last word of a title is one that no other text has.
        var word = (await person.Host.FindItemAsync(World.Cameroun, contentItemId, VersionOptions.Latest))!.DisplayText.Split(' ')[^1];
        return await person.Host.OnDatabaseAsync(World.Cameroun, db => db.Set<NoticeRow>()
            .Where(n => n.AccountId == person.Id && n.Arguments.Contains(word)).OrderBy(n => n.Id).Select(n => n.Kind).ToListAsync(Cancellation));
    }
}
