using System.Net;

using AlumniCms.ContentManagement.Contents;
using AlumniCms.Editorial.Statuses;
using AlumniCms.IntegrationTests.Accounts;
using AlumniCms.IntegrationTests.Databases;
using AlumniCms.IntegrationTests.Hosts;

using Microsoft.EntityFrameworkCore;

namespace AlumniCms.IntegrationTests.Editorial;

/// <summary>What waits for review, as those see it who may review it.</summary>
public sealed class LookingThroughTheQueue(Worlds worlds) : IClassFixture<Worlds>
{
    private const string Queue = "/cameroun/admin/review";

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Theory, EveryEngine]
    public async Task Shows_to_each_what_they_may_review(DatabaseEngine engine)
    {
        var host = await worlds.GetAsync(engine);
        var word = Unique.Word();
        var french = await WaitingAsync(host, word, t => t);
        var english = await WaitingAsync(host, word, t => t with { Culture = "en" });
        var page = await WaitingAsync(host, word, t => t with { ContentType = "Page" });
        var drafted = await host.DraftAsync(change: t => t with { Title = $"{word} {Unique.Word()}" });
        var role = Unique.Word();
        await host.RunStepsAsync(World.Cameroun, $$"""{ "name": "Roles", "Roles": [{ "Name": "{{role}}", "Permissions": ["AccessAdminPanel", "Review_Page", "ListContent", "ViewContent"] }] }""");

        Assert.Equal(Sorted(french, english, page), await IdsAsync(await host.BrowserAsync("Editor"), word));
        Assert.Equal(Sorted(english), await IdsAsync(await host.BrowserAsync("Editor", "en"), word));
        Assert.Equal(Sorted(french, page), await IdsAsync(await host.BrowserAsync("Editor", "fr"), word));
        var limited = await (await (await Person.JoinAsync(host)).WithRoleAsync(World.Cameroun, role)).SignInAsync();
        Assert.Equal(Sorted(page), await IdsAsync(limited, word));
        Assert.DoesNotContain(drafted, await IdsAsync(await host.BrowserAsync("SiteAdministrator"), word));
        foreach (var other in new[] { "Author", "Translator", "Moderator", "Partner" })
            Assert.Empty(await IdsAsync(await host.BrowserAsync(other), word));

        // Who has sent something sees that it waits.
        var author = await host.JoinAsync("Author");
        await host.SetAsync(french, s => s.By = author.Id);
        Assert.Equal(Sorted(french), await IdsAsync(await author.SignInAsync(), word));
        var foreigner = await (await (await Person.JoinAsync(host)).WithRoleAsync(World.Maroc, "Editor")).SignInAsync();
        (await foreigner.GetAsync(Queue)).Is(HttpStatusCode.Forbidden);
        Assert.Equal(0, (await foreigner.GetAsync("/maroc/admin/review")).IsOk().Document.QuerySelectorAll("tbody tr a").Length);
    }

    [Theory, EveryEngine]
    public async Task Filters_sorts_and_finds(DatabaseEngine engine)
    {
        var host = await worlds.GetAsync(engine);
        var (word, now) = (Unique.Word(), host.Clock.GetUtcNow().UtcDateTime);
        var (me, other) = (await host.JoinAsync("Editor"), await host.JoinAsync("Editor"));
        var old = await WaitingAsync(host, word, t => t);
        var claimed = await WaitingAsync(host, word, t => t with { Culture = "en" });
        var fresh = await WaitingAsync(host, word, t => t with { ContentType = "Page" });
        await host.SetAsync(old, s => (s.SinceUtc, s.DueUtc) = (now.AddDays(-9), null));
        await host.SetAsync(claimed, s => (s.SinceUtc, s.DueUtc, s.ClaimedBy, s.ClaimedByName, s.ClaimedUtc) = (now.AddDays(-3), now.AddDays(5), me.Id, "moi", now));
        await host.SetAsync(fresh, s => (s.SinceUtc, s.DueUtc, s.ClaimedBy, s.ClaimedByName) = (now.AddMinutes(-5), now.AddDays(-1), other.Id, "autre"));
        var browser = await me.SignInAsync();

        Assert.Equal([old, claimed, fresh], await OrderAsync(browser, word, ""));
        Assert.Equal([fresh, claimed, old], await OrderAsync(browser, word, "&sort=-waited"));
        Assert.Equal([fresh, claimed, old], await OrderAsync(browser, word, "&sort=due"));
        Assert.Equal([fresh], await OrderAsync(browser, word, "&type=Page"));
        Assert.Equal([claimed], await OrderAsync(browser, word, "&language=en"));
        Assert.Equal([claimed], await OrderAsync(browser, word, "&who=me"));
        Assert.Equal([old], await OrderAsync(browser, word, "&who=free"));
        Assert.Equal([old, claimed, fresh], await OrderAsync(browser, word, "&sort=nonsense&type=nonsense&who=nonsense&page=-3"));
        Assert.Empty(await OrderAsync(browser, Unique.Word(), ""));
        Assert.Equal([old], await OrderAsync(browser, (await TitleAsync(host, old)).ToUpperInvariant(), ""));
        var late = (await browser.GetAsync($"{Queue}?q={word}")).IsOk().Document.QuerySelectorAll("tbody .tag-bad").Length;
        Assert.Equal(2, late);
    }

    [Theory, EveryEngine]
    public async Task Turns_pages_counts_and_exports(DatabaseEngine engine)
    {
        var host = await worlds.GetAsync(engine);
        var word = Unique.Word();
        var text = await WaitingAsync(host, word, t => t with { Title = $"=1+1 \"{word}\"; \u202e{Unique.Word()}" });
        for (var number = 1; number < 120; number++)
            await WaitingAsync(host, word, t => t);
        var browser = await host.BrowserAsync("Editor");

        var first = await OrderAsync(browser, word, "");
        var all = new List<string>(first);
        for (var page = 2; all.Count < 120 && page < 20; page++)
            all.AddRange(await OrderAsync(browser, word, $"&page={page}"));
        Assert.Equal(120, all.Distinct(StringComparer.Ordinal).Count());
        Assert.Equal(120, all.Count);
        Assert.Contains("120", (await browser.GetAsync($"{Queue}?q={word}")).IsOk().Text("main"), StringComparison.Ordinal);

        var csv = (await browser.GetAsync($"{Queue}?q={word}&format=csv")).IsOk().Body;
        Assert.Equal(121, csv.Split("\r\n", StringSplitOptions.RemoveEmptyEntries).Length);
        Assert.DoesNotContain("\n=1+1", csv, StringComparison.Ordinal);
        Assert.DoesNotContain("\n\"=1+1", csv, StringComparison.Ordinal);
        var waiting = await host.OnDatabaseAsync(World.Cameroun, db => db.Set<EditorialStatus>().CountAsync(s => s.Waits, Cancellation));
        var card = (await browser.GetAsync("/cameroun/admin")).IsOk().Text(".cards");
        Assert.Contains(waiting.ToString(System.Globalization.CultureInfo.InvariantCulture), card, StringComparison.Ordinal);

        // What leaves the queue is no longer counted; what is gone leaves it too.
        await host.PutAsync(text, "Approved");
        await host.RemoveAsync(World.Cameroun, all[5]);
        Assert.Equal(118, (await browser.GetAsync($"{Queue}?q={word}&format=csv")).IsOk().Body.Split("\r\n", StringSplitOptions.RemoveEmptyEntries).Length - 1);
    }

    [Theory, EveryEngine]
    public async Task Takes_several_in_hand_and_puts_back_one_s_own(DatabaseEngine engine)
    {
        var host = await worlds.GetAsync(engine);
        var word = Unique.Word();
        var (one, two) = (await WaitingAsync(host, word, t => t), await WaitingAsync(host, word, t => t));
        var person = await host.JoinAsync("Editor");
        var browser = await person.SignInAsync();

        foreach (var id in new[] { one, two })
            (await browser.SubmitAsync($"{Queue}?q={word}", "/review/bulk", ("id", id), ("do", "claim"))).Is(HttpStatusCode.Redirect);
        Assert.Equal((person.Id, person.Id), ((await host.StatusAsync(one)).ClaimedBy, (await host.StatusAsync(two)).ClaimedBy));
        (await browser.SubmitAsync($"{Queue}?q={word}", "/review/bulk", ("id", one), ("do", "release"))).Is(HttpStatusCode.Redirect);
        Assert.Equal(("", person.Id), ((await host.StatusAsync(one)).ClaimedBy, (await host.StatusAsync(two)).ClaimedBy));
        (await browser.SubmitAsync($"{Queue}?q={word}", "/review/bulk", ("id", two), ("do", "publish"))).Is(HttpStatusCode.Forbidden);
    }

    private static async Task<string> WaitingAsync(AlumniHost host, string word, Func<Text, Text> change)
    {
        var id = await host.DraftAsync(change: t => change(t with { Title = $"{word} {Unique.Word()}" }));
        await host.PutAsync(id, "InReview");
        return id;
    }

    private static async Task<string> TitleAsync(AlumniHost host, string id) =>
        (await host.FindItemAsync(World.Cameroun, id, VersionOptions.Latest))!.DisplayText.Split(' ')[^1];

    private static async Task<List<string>> OrderAsync(Browser browser, string word, string more) =>
        [.. (await browser.GetAsync($"{Queue}?q={Uri.EscapeDataString(word)}{more}")).IsOk().Document.QuerySelectorAll("tbody tr a[href*='/admin/content/']").Select(a => a.GetAttribute("href")!.Split('/')[^1])];

    private static async Task<IReadOnlyList<string>> IdsAsync(Browser browser, string word) => Sorted([.. await OrderAsync(browser, word, "")]);

    private static IReadOnlyList<string> Sorted(params string[] ids) => [.. ids.Order(StringComparer.Ordinal)];
}
