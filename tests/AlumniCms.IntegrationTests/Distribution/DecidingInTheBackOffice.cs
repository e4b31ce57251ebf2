using System.Net;
using AlumniCms.Distribution.Models;
using AlumniCms.IntegrationTests.Accounts;
using AlumniCms.IntegrationTests.Databases;
using AlumniCms.IntegrationTests.Hosts;

namespace AlumniCms.IntegrationTests.Distribution;

/// <summary>The pages of both sides, as the roles that use them.</summary>
public sealed class DecidingInTheBackOffice(Worlds worlds) : IClassFixture<Worlds>
{
    private const string List = "/cameroun/admin/from-head-office";

    [Theory, EveryEngine]
    public async Task Goes_from_the_form_of_head_office_to_the_page_of_a_site_and_back(DatabaseEngine engine)
    {
        var host = await worlds.GetAsync(engine);
        var (paris, yaounde) = (await MemberAsync(host, World.Worldwide, "Editor"), await MemberAsync(host, World.Cameroun, "Editor"));
        var text = await host.WriteAsync();
        Assert.Contains(text.Title, (await paris.GetAsync($"/admin/distribution/choose?q={text.Title}")).IsOk().Body, StringComparison.Ordinal);

        var form = (await paris.GetAsync($"/admin/distribution/send?item={text.Id}")).IsOk();
        var refused = (await paris.SubmitAsync(form, "/send", ("to", "regions"))).Is(HttpStatusCode.UnprocessableEntity);
        Assert.NotEmpty(refused.Text("#problems"));
        var sent = (await paris.SubmitAsync(refused, "/send", ("to", "sites"), ("site", "cameroun"))).Is(HttpStatusCode.Redirect).Location!.Split('?')[0];
        (await paris.SubmitAsync(form, "/send", ("to", "all"))).Is(HttpStatusCode.UnprocessableEntity);

        var path = $"{List}/{sent[(sent.LastIndexOf('/') + 1)..]}";
        Assert.Contains(text.Title, (await yaounde.GetAsync(List + "?state=waiting")).IsOk().Body, StringComparison.Ordinal);
        Assert.Contains(text.Title, (await yaounde.GetAsync("/cameroun/admin")).IsOk().Body, StringComparison.Ordinal);
        var page = (await yaounde.GetAsync(path)).IsOk();
        Assert.Contains(text.Body, page.Body, StringComparison.Ordinal);
        (await yaounde.SubmitAsync(page, "/decide", ("do", "accept"))).Is(HttpStatusCode.Redirect);
        Assert.NotEmpty(await host.ReadAsync(World.Cameroun, text));
        Assert.Single((await paris.GetAsync(sent + "?state=Accepted")).IsOk().Document.QuerySelectorAll("tbody tr"));

        (await yaounde.SubmitAsync(path, "/decide", ("do", "adapt"))).Is(HttpStatusCode.Redirect);
        var word = Unique.Word();
        await host.WriteAsync(text with { Body = $"{text.Body} {word}" });
        page = (await yaounde.GetAsync(path)).IsOk();
        Assert.Contains(word, page.Text(".compared ins"), StringComparison.Ordinal);
        (await yaounde.SubmitAsync(page, "/answer", ("do", "decline"))).Is(HttpStatusCode.Redirect);
        Assert.Null((await yaounde.GetAsync(path)).IsOk().Document.QuerySelector(".compared"));

        (await paris.SubmitAsync(sent, "/withdraw")).Is(HttpStatusCode.Redirect);
        (await yaounde.GetAsync(path)).Is(HttpStatusCode.NotFound);
        (await paris.GetAsync(sent)).Is(HttpStatusCode.NotFound);
    }

    [Theory, EveryEngine]
    public async Task Is_reached_from_the_text_by_who_may_send_it(DatabaseEngine engine)
    {
        var host = await worlds.GetAsync(engine);
        var paris = await MemberAsync(host, World.Worldwide, "Editor");
        var text = await host.WriteAsync();
        var link = Links(await paris.GetAsync($"/admin/content/{text.Id}")).Single();
        (await paris.SubmitAsync((await paris.GetAsync(link)).IsOk(), "/send", ("to", "sites"), ("site", "cameroun"))).Is(HttpStatusCode.Redirect);
        Assert.Contains(text.Title, (await paris.GetAsync(Links(await paris.GetAsync($"/admin/content/{text.Id}")).Single())).IsOk().Body, StringComparison.Ordinal);

        var draft = await host.ImportItemAsync(World.Worldwide, (Text.New() with { Path = Unique.Word(), Published = false }).ToJson());
        Assert.Empty(Links(await paris.GetAsync($"/admin/content/{draft.ContentItemId}")));
        Assert.Empty(Links(await (await MemberAsync(host, World.Worldwide, "Translator")).GetAsync($"/admin/content/{text.Id}")));
        var own = await host.ImportItemAsync(World.Cameroun, (Text.New() with { Path = Unique.Word() }).ToJson());
        Assert.Empty(Links(await (await MemberAsync(host, World.Cameroun, "Editor")).GetAsync($"/cameroun/admin/content/{own.ContentItemId}")));

        static IEnumerable<string> Links(Page page) => page.IsOk().Links(".editor-aside").Where(l => l.Contains("/distribution/", StringComparison.Ordinal));
    }

    [Theory, EveryEngine]
    public async Task Is_refused_to_others_by_direct_request_too(DatabaseEngine engine)
    {
        var host = await worlds.GetAsync(engine);
        var text = await host.WriteAsync();
        var sent = await host.SendTextAsync(text, SiteAudience.Of(AudienceKind.Sites, [World.Cameroun]));
        foreach (var role in (string[])["Author", "Translator", "Moderator"])
        {
            var browser = await MemberAsync(host, World.Cameroun, role);
            (await browser.GetAsync(List)).Is(HttpStatusCode.Forbidden);
            (await PostAsync(browser, $"{List}/{sent}/decide", "accept")).Is(HttpStatusCode.Forbidden);
        }

        var editor = await MemberAsync(host, World.Cameroun, "Editor");
        (await editor.GetAsync("/admin/distribution")).Is(HttpStatusCode.Forbidden);
        (await PostAsync(editor, $"/admin/distribution/{sent}/withdraw", "")).Is(HttpStatusCode.Forbidden);
        (await editor.GetAsync("/cameroun/admin/distribution")).Is(HttpStatusCode.NotFound);
        (await PostAsync(editor, $"/cameroun/admin/distribution/{sent}/withdraw", "")).Is(HttpStatusCode.NotFound);
        (await PostAsync(editor, $"{List}/{sent}/decide", "vanish")).Is(HttpStatusCode.BadRequest);

        var foreigner = await MemberAsync(host, World.Maroc, "Editor");
        (await PostAsync(foreigner, $"{List}/{sent}/decide", "accept")).Is(HttpStatusCode.Forbidden);
        (await PostAsync(foreigner, $"/maroc/admin/from-head-office/{sent}/decide", "accept")).Is(HttpStatusCode.NotFound);
        Assert.Empty(await host.ReadAsync(World.Cameroun, text));
    }

    private static async Task<Page> PostAsync(Browser browser, string path, string what)
    {
        var token = (await browser.GetAsync("/fr/account/security")).IsOk().Document.QuerySelector("input[name=__RequestVerificationToken]")!.GetAttribute("value")!;
        return await browser.PostAsync(path, [new("__RequestVerificationToken", token), new("do", what)]);
    }

    private static async Task<Browser> MemberAsync(AlumniHost host, string site, string role) =>
        await (await (await Person.JoinAsync(host)).WithRoleAsync(site, role)).SignInAsync();
}
