using System.Net;
using AlumniCms.IntegrationTests.Accounts;
using AlumniCms.IntegrationTests.Databases;
using AlumniCms.IntegrationTests.Hosts;

namespace AlumniCms.IntegrationTests.Editors;

/// <summary>What is said of those who have the same entry open.</summary>
public sealed class WritingBesideOthers(WorldTemplates templates)
{
    private const string Note = "[data-presence-others]";

    [Theory, EveryEngine]
    public async Task Is_told_on_every_node_until_they_have_gone(DatabaseEngine engine)
    {
        await using var world = await templates.CreateAsync(engine);
        await using var node = await AlumniHost.StartAsync(world.Database, new HostOptions { Clock = world.Host.Clock }, world.Host.DataFolder);
        var (anne, paul) = (await EditorOfAsync(world.Host, World.Cameroun), await EditorOfAsync(node, World.Cameroun));
        var (hers, his) = (await anne.SignInAsync(), await paul.SignInAsync());
        var path = (await (await OpenEditor.AtAsync(hers, "/cameroun/admin/content/new/Article")).Fill("TitlePart.Title", "À quatre mains").SaveAsync()).Path;
        var foreigner = await (await EditorOfAsync(world.Host, World.Maroc)).SignInAsync();

        Assert.Empty(await TellAsync(hers, path));
        Assert.Equal([NameOf(anne)], await TellAsync(his, path));
        Assert.Equal([NameOf(paul)], await TellAsync(hers, path));
        Assert.Contains(NameOf(paul), (await hers.GetAsync(path)).IsOk().Text(Note), StringComparison.Ordinal);
        (await SendAsync(foreigner, path)).Is(HttpStatusCode.Forbidden);

        world.Host.Clock.Advance(TimeSpan.FromMinutes(1));
        Assert.True((await hers.GetAsync(path)).IsOk().Document.QuerySelector(Note)!.HasAttribute("hidden"));
        Assert.Empty(await TellAsync(hers, path));
    }

    // Who has no name goes by the mail address without its domain.
    private static string NameOf(Person person) => person.Email.Split('@')[0];

    private static async Task<Person> EditorOfAsync(AlumniHost host, string site) =>
        await (await Person.JoinAsync(host)).WithRoleAsync(site, "Editor");

    private static async Task<IEnumerable<string>> TellAsync(Browser browser, string path) =>
        [.. (await SendAsync(browser, path)).IsOk().Json["others"]!.AsArray().Select(n => (string)n!)];

    private static async Task<Page> SendAsync(Browser browser, string path)
    {
        var token = (await browser.GetAsync("/fr/account/security")).IsOk().Document.QuerySelector("input[name=__RequestVerificationToken]")!.GetAttribute("value")!;
        return await browser.PostAsync(path + "/presence", [new("__RequestVerificationToken", token)]);
    }
}
