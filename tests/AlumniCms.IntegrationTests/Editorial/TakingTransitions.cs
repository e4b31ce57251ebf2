using System.Net;
using System.Text;

using AlumniCms.Editorial.Definitions;
using AlumniCms.IntegrationTests.Accounts;
using AlumniCms.IntegrationTests.Databases;
using AlumniCms.IntegrationTests.Hosts;

namespace AlumniCms.IntegrationTests.Editorial;

/// <summary>
/// Every transition asked for by every role, from every state, on own and others' texts, by a request that no page has offered.
/// <c>Transitions.txt</c> says what comes of it; a change of it is a change of rights, to be looked at. Rights do not depend on the engine.
/// </summary>
public sealed class TakingTransitions(Worlds worlds) : IClassFixture<Worlds>
{
    private const string Hour = "2030-06-01T09:00";

    private static readonly (string Role, Whose Whose, string[] Languages)[] Asking =
    [
        ("SiteAdministrator", Whose.Others, []), ("Editor", Whose.Own, []), ("Editor", Whose.Others, []), ("Editor", Whose.Others, ["en"]),
        ("Author", Whose.Own, []), ("Author", Whose.Others, []),
        ("Translator", Whose.Own, []), ("Translator", Whose.Others, []), ("Translator", Whose.Translation, []),
        ("Translator", Whose.Others, ["fr"]), ("Translator", Whose.Translation, ["en"]), ("Translator", Whose.Translation, ["fr"]),
        ("CommunityManager", Whose.Others, []), ("Moderator", Whose.Others, []), ("Partner", Whose.Own, []),
    ];

    [Fact]
    public async Task Is_as_written_down_for_every_role_and_state()
    {
        var host = await worlds.GetAsync(DatabaseEngine.Sqlite);
        var table = new StringBuilder();
        foreach (var (role, whose, languages) in Asking)
        {
            var person = await host.JoinAsync(role, languages);
            var browser = await person.SignInAsync();
            var token = await browser.TokenAsync();
            foreach (var state in BuiltInWorkflow.Value.States)
                table.Append(role).Append(languages.Length > 0 ? $" for {languages[0]}" : "").Append(whose switch { Whose.Own => ", own text, ", Whose.Translation => ", English translation, ", _ => ", " }).Append(state.Name).Append(": ")
                    .AppendLine(await LineAsync(host, whose, person, browser, token, state));
        }

        var written = table.ToString().ReplaceLineEndings("\n");
        Assert.True(Expected() == written, $"Transitions.txt says otherwise. This is what comes of them now:\n{written}");
    }

    [Theory, EveryEngine]
    public async Task Ends_at_the_border_of_a_site_and_at_the_door(DatabaseEngine engine)
    {
        var host = await worlds.GetAsync(engine);
        var id = await host.DraftAsync();
        await host.PutAsync(id, "InReview");
        var foreigner = await (await (await Person.JoinAsync(host)).WithRoleAsync(World.Maroc, "SiteAdministrator")).SignInAsync();
        var (foreign, visitor) = (await foreigner.TokenAsync(), new Browser(host));

        foreach (var transition in BuiltInWorkflow.Value.Transitions.Select(t => t.Name))
        {
            (await foreigner.PostMoveAsync(foreign, id, transition, "Parce que.", Hour)).Is(HttpStatusCode.Forbidden);
            (await foreigner.PostMoveAsync(foreign, id, transition, "Parce que.", Hour, site: "/maroc")).Is(HttpStatusCode.NotFound);
            (await visitor.PostMoveAsync("", id, transition, "Parce que.", Hour)).Is(HttpStatusCode.Unauthorized);
        }

        Assert.Equal("InReview", await host.StateAsync(id));
        Assert.Empty(await host.MovesAsync(id));
    }

    [Theory, EveryEngine]
    public async Task Needs_a_form_of_the_person_s_own(DatabaseEngine engine)
    {
        var host = await worlds.GetAsync(engine);
        var id = await host.DraftAsync();
        var (browser, other) = (await host.BrowserAsync("Editor"), await host.BrowserAsync("Editor"));
        var foreign = await other.TokenAsync();

        foreach (var token in new[] { "", "x", foreign })
            (await browser.PostMoveAsync(token, id, "Publish")).Is(HttpStatusCode.BadRequest);
        Assert.False(await host.IsPublicAsync(id));

        (await browser.PostMoveAsync(await browser.TokenAsync(), id, "Publish")).Is(HttpStatusCode.Redirect);
        Assert.True(await host.IsPublicAsync(id));
    }

    [Theory, EveryEngine]
    public async Task Knows_no_step_that_the_workflow_does_not_have_and_no_text_that_is_gone(DatabaseEngine engine)
    {
        var host = await worlds.GetAsync(engine);
        var browser = await host.BrowserAsync("SiteAdministrator");
        var (id, token) = (await host.DraftAsync(), await browser.TokenAsync());

        foreach (var name in new[] { "Sleep", "..", "États", new string('x', 3000) })
            Assert.NotInRange((int)(await browser.PostMoveAsync(token, id, name)).Status, 200, 399);
        (await browser.PostMoveAsync(token, Unique.Id(), "Publish")).Is(HttpStatusCode.NotFound);
        await host.RemoveAsync(World.Cameroun, id);
        (await browser.PostMoveAsync(token, id, "Publish")).Is(HttpStatusCode.NotFound);
    }

    [Theory, EveryEngine]
    public async Task Is_not_upset_by_what_is_typed_beside_it(DatabaseEngine engine)
    {
        var host = await worlds.GetAsync(engine);
        var browser = await host.BrowserAsync("Editor");
        var token = await browser.TokenAsync();
        var id = await host.DraftAsync();
        await host.PutAsync(id, "InReview");

        foreach (var note in new[] { "", "  \u00a0 ", new string('x', 2001) })
            (await browser.PostMoveAsync(token, id, "RequestChanges", note)).Is(HttpStatusCode.UnprocessableEntity);
        foreach (var date in new[] { "", "demain", "2020-01-01T09:00", "9999-99-99T99:99", "0001-01-01T00:00", "-1" })
            (await browser.PostMoveAsync(token, id, "Schedule", "", date)).Is(HttpStatusCode.UnprocessableEntity);
        Assert.Equal("InReview", await host.StateAsync(id));

        (await browser.PostMoveAsync(token, id, "RequestChanges", "<script>alert(1)</script> \u202e” 😀\ud83d")).Is(HttpStatusCode.Redirect);
        Assert.Equal("ChangesRequested", await host.StateAsync(id));
        var shown = (await browser.GetAsync($"{Office.Content}/{id}")).IsOk();
        Assert.Contains("<script>alert(1)</script>", shown.Text("blockquote.said"), StringComparison.Ordinal);
        Assert.DoesNotContain("<script>alert(1)", shown.Body, StringComparison.Ordinal);
    }

    private enum Whose
    {
        Others,
        Own,
        Translation,
    }

    private static async Task<string> LineAsync(AlumniHost host, Whose whose, Person owner, Browser browser, string token, WorkflowState state)
    {
        var outcomes = new List<(string Outcome, string Transition)>();
        var id = await InAsync(host, whose, owner, state);
        foreach (var transition in BuiltInWorkflow.Value.Transitions.Select(t => t.Name).Order(StringComparer.Ordinal))
        {
            var answer = await browser.PostMoveAsync(token, id, transition, "Parce que.", Hour);
            var after = await host.StateAsync(id);
            var outcome = (answer.Status, after == state.Name) switch
            {
                (HttpStatusCode.Redirect, _) when !answer.Location!.Contains("sign-in", StringComparison.Ordinal) => "takes",
                (HttpStatusCode.UnprocessableEntity, true) => "not from here",
                (HttpStatusCode.NotFound, true) => "not theirs",
                (HttpStatusCode.Forbidden, true) => "forbidden",
                var (status, isSame) => $"{(int)status}{(isSame ? "" : " but moved")}",
            };
            outcomes.Add((outcome, transition));
            if (outcome == "takes")
                id = await InAsync(host, whose, owner, state);
        }

        return string.Join("; ", outcomes.GroupBy(o => o.Outcome, o => o.Transition).OrderByDescending(g => g.Key, StringComparer.Ordinal).Select(g => $"{g.Key} {string.Join(' ', g)}"));
    }

    private static async Task<string> InAsync(AlumniHost host, Whose whose, Person person, WorkflowState state)
    {
        var owner = whose == Whose.Own ? person : null;
        var set = Unique.Id();
        if (whose == Whose.Translation)
            await host.DraftAsync(change: t => t with { Set = set });
        Func<Text, Text>? change = whose == Whose.Translation ? t => t with { Set = set, Culture = "en" } : null;
        var id = state.Kind == StateKind.Scheduled ? await host.PlannedAsync(host.Clock.GetUtcNow().AddDays(30), owner, change) : await host.DraftAsync(owner, change);
        if (state.Kind is StateKind.Published)
            Assert.True((await host.PublishAsync(World.Cameroun, id)).Succeeded);
        else if (state.Kind != StateKind.Scheduled)
            await host.PutAsync(id, state.Name);
        Assert.Equal(state.Name, await host.StateAsync(id));
        return id;
    }

    private static string Expected()
    {
        using var reader = new StreamReader(typeof(TakingTransitions).Assembly.GetManifestResourceStream("Transitions.txt")!);
        return reader.ReadToEnd().ReplaceLineEndings("\n");
    }
}
