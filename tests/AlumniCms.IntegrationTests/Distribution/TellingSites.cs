using AlumniCms.ContentManagement.Contents;
using AlumniCms.Distribution.Actions;
using AlumniCms.Distribution.Models;
using AlumniCms.Distribution.Telling;
using AlumniCms.IntegrationTests.Accounts;
using AlumniCms.IntegrationTests.Databases;
using AlumniCms.IntegrationTests.Editorial;
using AlumniCms.IntegrationTests.Hosts;
using AlumniCms.IntegrationTests.Inbox;
using AlumniCms.Notifications.Notices;

namespace AlumniCms.IntegrationTests.Distribution;

/// <summary>Those who publish on a site hear of what the head office asks of it, once.</summary>
public sealed class TellingSites(Worlds worlds) : IClassFixture<Worlds>
{
    private static readonly SiteAudience Both = SiteAudience.Of(AudienceKind.Sites, [World.Cameroun, World.Maroc]);

    [Theory, EveryEngine]
    public async Task Tells_who_publishes_there_once_however_many_sites_they_have(DatabaseEngine engine)
    {
        var host = await worlds.GetAsync(engine);
        var (one, two) = (await EditorAsync(host, World.Cameroun), await EditorAsync(host, World.Cameroun, World.Maroc));
        var (author, english, office) = (await Person.JoinAsync(host), await Person.JoinAsync(host), await Person.JoinAsync(host));
        await author.WithRoleAsync(World.Cameroun, "Author");
        await english.WithRoleAsync(World.Cameroun, "Editor", null, "en");
        await office.WithRoleAsync(World.Worldwide, "Administrator");
        var text = await host.WriteAsync();
        var sent = await host.SendTextAsync(text, Both);
        await host.DrainAsync();

        var told = Assert.Single(await ToldAsync(one, text));
        Assert.Equal($"/admin/from-head-office/{sent}", told.Url);
        Assert.Contains("your site shows it", told.Text, StringComparison.Ordinal);
        Assert.Contains("\"2\"", Assert.Single(await ToldAsync(two, text)).Arguments, StringComparison.Ordinal);
        foreach (var other in new[] { author, english, office })
            Assert.Empty(await ToldAsync(other, text));
        var page = (await (await one.SignInAsync()).GetAsync("/cameroun/admin/notices")).IsOk();
        Assert.Contains("Le siège envoie", page.Body, StringComparison.Ordinal);
    }

    [Theory, EveryEngine]
    public async Task Asks_nobody_twice_and_nobody_whose_site_shows_it_anyway(DatabaseEngine engine)
    {
        var host = await worlds.GetAsync(engine);
        var (cameroun, maroc) = (await EditorAsync(host, World.Cameroun), await EditorAsync(host, World.Maroc));
        var (text, automatic) = (await host.WriteAsync(), await host.WriteAsync());
        await host.SendTextAsync(automatic, isAutomatic: true);
        await host.SendTextAsync(text, SiteAudience.Of(AudienceKind.Sites, [World.Cameroun]));
        await host.SendTextAsync(text, Both);
        await host.WriteAsync(text with { Body = "Encore." });
        await host.WriteAsync(automatic with { Body = "Encore." });
        await host.DrainAsync();

        foreach (var person in new[] { cameroun, maroc })
            Assert.Equal((1, 0), ((await ToldAsync(person, text)).Count, (await ToldAsync(person, automatic)).Count));
    }

    [Theory, EveryEngine]
    public async Task Tells_of_updates_of_what_a_site_has_adapted_until_it_has_answered(DatabaseEngine engine)
    {
        var host = await worlds.GetAsync(engine);
        var (cameroun, maroc) = (await EditorAsync(host, World.Cameroun), await EditorAsync(host, World.Maroc));
        var text = await host.WriteAsync();
        var sent = await host.SendTextAsync(text, isAutomatic: true);
        await host.DecideAsync(World.Cameroun, sent, DecisionDeed.Adapt);
        await host.WriteAsync(text with { Body = "Deux." });
        await host.WriteAsync(text with { Body = "Trois." });
        await host.DrainAsync();
        Assert.Contains("has changed", Assert.Single(await ToldAsync(cameroun, text)).Text, StringComparison.Ordinal);
        Assert.Empty(await ToldAsync(maroc, text));

        var source = (await host.FindItemAsync(World.Worldwide, text.Id, VersionOptions.Published))!;
        Assert.True((await host.AnswerAsync(World.Cameroun, sent, take: false, source)).Value);
        await host.WriteAsync(text with { Body = "Quatre." });
        await host.DrainAsync();
        Assert.Equal(2, (await ToldAsync(cameroun, text)).Count);
    }

    [Theory, EveryEngine]
    public async Task Tells_nobody_of_what_was_decided_before_it_came(DatabaseEngine engine)
    {
        var host = await worlds.GetAsync(engine);
        var editor = await EditorAsync(host, World.Cameroun);
        var (text, withdrawn) = (await host.WriteAsync(), await host.WriteAsync());
        await host.DecideAsync(World.Cameroun, await host.SendTextAsync(text), DecisionDeed.Hide);
        await host.WithdrawAsync(await host.SendTextAsync(withdrawn));
        await host.DrainAsync();
        Assert.Empty(await ToldAsync(editor, text));
        Assert.Empty(await ToldAsync(editor, withdrawn));
    }

    private static async Task<Person> EditorAsync(AlumniHost host, params string[] sites)
    {
        var person = await Person.JoinAsync(host);
        foreach (var site in sites)
            await person.WithRoleAsync(site, "Editor");
        return person;
    }

    private static async Task<List<NoticeRow>> ToldAsync(Person person, Text text) =>
        [.. (await NoticeWorlds.RowsAsync(person.Host, person.Id)).Where(n => n.Kind == SitesAskedHandler.Kind && n.Arguments.Contains(text.Title.Split(' ')[^1], StringComparison.Ordinal))];
}
