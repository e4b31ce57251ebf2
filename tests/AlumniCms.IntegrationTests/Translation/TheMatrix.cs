using System.Net;
using AlumniCms.IntegrationTests.Accounts;
using AlumniCms.IntegrationTests.Databases;
using AlumniCms.IntegrationTests.Hosts;
using AlumniCms.Kernel.Auditing;
using Microsoft.EntityFrameworkCore;

namespace AlumniCms.IntegrationTests.Translation;

public sealed class TheMatrix(Worlds worlds) : IClassFixture<Worlds>
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Theory, EveryEngine]
    public async Task Finds_texts_by_where_they_stand_in_a_language(DatabaseEngine engine)
    {
        var host = await worlds.GetAsync(engine);
        var browser = await MemberAsync(host, "Editor");
        var (missing, draft, outdated, done) = (Unique.Word(), Unique.Word(), Unique.Word(), Unique.Word());
        await AddAsync(host, missing, null);
        await AddAsync(host, draft, published: false);
        await AddAsync(host, done, published: true);
        var old = await AddAsync(host, outdated, published: true);
        await old.PublishAsync(old.Source, "Autre chose.");

        foreach (var (state, word) in new[] { ("missing", missing), ("draft", draft), ("outdated", outdated), ("done", done) })
        {
            foreach (var other in new[] { missing, draft, outdated, done })
            {
                var page = (await browser.GetAsync($"/cameroun/admin/translations?q={other}&language=en&state={state}")).IsOk();
                Assert.Equal(other == word ? 1 : 0, page.Document.QuerySelectorAll("table.listing tbody tr").Length);
            }

            Assert.Single((await browser.GetAsync($"/cameroun/admin/translations?q={word}&state={state}")).IsOk().Document.QuerySelectorAll("table.listing tbody tr"));
        }

        var csv = (await browser.GetAsync($"/cameroun/admin/translations?q={missing}&format=csv")).IsOk().Body;
        Assert.Contains("source,missing", csv, StringComparison.Ordinal);
    }

    [Theory, EveryEngine]
    public async Task Keeps_dates_and_whom_they_are_wanted_from_until_the_text_is_done(DatabaseEngine engine)
    {
        var host = await worlds.GetAsync(engine);
        var translator = await (await Person.JoinAsync(host)).WithRoleAsync(World.Cameroun, "Translator", null, "en");
        var browser = await MemberAsync(host, "Editor");
        var word = Unique.Word();
        var texts = await AddAsync(host, word, null);
        var day = host.Clock.GetUtcNow().UtcDateTime.AddDays(3).ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
        var ask = await SendAsync(browser, "marked", ("do", "plan"), ("id", texts.Set));
        (await browser.SubmitAsync(ask.IsOk(), "/translations/plan", ("cultures", "en"), ("due", day), ("assignee", translator.Id))).Is(HttpStatusCode.Redirect);

        Assert.Single(Rows(await browser.GetAsync($"/cameroun/admin/translations?q={word}&due=soon")));
        Assert.Empty(Rows(await browser.GetAsync($"/cameroun/admin/translations?q={word}&due=over")));
        Assert.Single(Rows(await browser.GetAsync($"/cameroun/admin/translations?q={word}&who={translator.Id}&sort=due")));
        Assert.Contains(word, (await (await translator.SignInAsync()).GetAsync("/cameroun/admin")).IsOk().Text(".cards"), StringComparison.Ordinal);
        Assert.True(await host.OnDatabaseAsync(World.Cameroun, db => db.Set<AuditEntry>().AnyAsync(e => e.Action == "translation.planned" && e.SubjectId == texts.Source, Cancellation)));

        await host.ImportItemAsync(World.Cameroun, TwoLanguages.Item(texts.Set, "en", "Page", word, "Text."));
        Assert.Empty(Rows(await browser.GetAsync($"/cameroun/admin/translations?q={word}&due=any")));
    }

    [Theory, EveryEngine]
    public async Task Lets_translators_set_no_dates(DatabaseEngine engine)
    {
        var host = await worlds.GetAsync(engine);
        var texts = await AddAsync(host, Unique.Word(), null);
        var browser = await (await (await Person.JoinAsync(host)).WithRoleAsync(World.Cameroun, "Translator", null, "en")).SignInAsync();
        (await SendAsync(browser, "plan", ("id", texts.Set), ("cultures", "en"), ("due", "2027-01-01"))).Is(HttpStatusCode.Forbidden);
    }

    private static IEnumerable<AngleSharp.Dom.IElement> Rows(Page page) => page.IsOk().Document.QuerySelectorAll("table.listing tbody tr");

    private static async Task<TwoLanguages> AddAsync(AlumniHost host, string word, bool? published)
    {
        var set = Unique.Id();
        var source = await host.ImportItemAsync(World.Cameroun, TwoLanguages.Item(set, "fr", "Page", word, "Un texte."));
        var translation = published is null ? "" : (await host.ImportItemAsync(World.Cameroun, TwoLanguages.Item(set, "en", "Page", word + " en", "A text.", published: published.Value))).ContentItemId;
        return new TwoLanguages(host, World.Cameroun, set, source.ContentItemId, translation);
    }

    private static async Task<Page> SendAsync(Browser browser, string path, params (string, string)[] fields)
    {
        var token = (await browser.GetAsync("/fr/account/security")).IsOk().Document.QuerySelector("input[name=__RequestVerificationToken]")!.GetAttribute("value")!;
        return await browser.PostAsync($"/cameroun/admin/translations/{path}", fields.Select(f => KeyValuePair.Create(f.Item1, f.Item2)).Append(new("__RequestVerificationToken", token)));
    }

    private static async Task<Browser> MemberAsync(AlumniHost host, string role) => await (await (await Person.JoinAsync(host)).WithRoleAsync(World.Cameroun, role)).SignInAsync();
}
