using AlumniCms.IntegrationTests.Accounts;
using AlumniCms.IntegrationTests.Databases;
using AlumniCms.IntegrationTests.Hosts;
using AlumniCms.Kernel.Timing;
using AlumniCms.Notifications.Notices;
using Microsoft.Extensions.DependencyInjection;
using static AlumniCms.IntegrationTests.Inbox.NoticeWorlds;

namespace AlumniCms.IntegrationTests.Inbox;

/// <summary>Who wishes it gets one mail in the evening with what is unread.</summary>
public sealed class GettingADailyMail(NoticeWorlds worlds) : IClassFixture<NoticeWorlds>
{
    private static readonly TimeSpan Day = TimeSpan.FromHours(24);

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Theory, EveryEngine]
    public async Task Comes_once_with_what_is_unread_of_all_sites(DatabaseEngine engine)
    {
        await using var world = await worlds.OwnAsync(engine);
        await using var other = await AlumniHost.StartAsync(world.Database, Options(world.Host.Clock));
        var awa = await WishingAsync(world.Host);
        foreach (var (site, title) in ((string, string)[])[(World.Cameroun, "Lu"), (World.Cameroun, "Premier"), (World.Maroc, "Second")])
            await TellAsync(world.Host, site, About(title), awa.Id);
        await awa.OnSiteAsync(World.Cameroun, async s =>
            await s.GetRequiredService<OwnNotices>().MarkReadAsync([(await RowsAsync(world.Host, awa.Id))[0].Id], Cancellation));
        await RunAsync(world.Host);
        Assert.Empty(await awa.MailsAsync());

        world.Host.Clock.Advance(Day);
        await Task.WhenAll(RunAsync(world.Host), RunAsync(other), RunAsync(world.Host), RunAsync(other));
        await RunAsync(other);

        var mail = Assert.Single(await awa.MailsAsync());
        Assert.StartsWith("2 notifications pour vous – ", mail.Subject, StringComparison.Ordinal);
        Assert.Contains("\nCameroun\n• “Premier” waits.\n\nMaroc\n• “Second” waits.\n", mail.TextBody, StringComparison.Ordinal);
        Assert.DoesNotContain("Lu", mail.TextBody, StringComparison.Ordinal);
        Assert.Contains("http://localhost/maroc/admin/notices\n", mail.TextBody, StringComparison.Ordinal);
        Assert.All(await RowsAsync(world.Host, awa.Id), row => Assert.Null(row.DigestUtc));
    }

    [Theory, EveryEngine]
    public async Task Does_not_come_to_who_wants_no_mail_any_more(DatabaseEngine engine)
    {
        await using var world = await worlds.OwnAsync(engine);
        var awa = await WishingAsync(world.Host);
        await TellAsync(world.Host, World.Cameroun, About("Premier"), awa.Id);
        await TellingPeople.WishAsync(awa, MailWish.None);

        world.Host.Clock.Advance(Day);
        await RunAsync(world.Host);

        Assert.Empty(await awa.MailsAsync());
    }

    [Theory, EveryEngine]
    public async Task Leaves_old_notices_to_be_thrown_away(DatabaseEngine engine)
    {
        await using var world = await worlds.OwnAsync(engine);
        var awa = await Person.JoinAsync(world.Host);
        await TellAsync(world.Host, World.Cameroun, About("Lu"), awa.Id);
        await awa.OnSiteAsync(World.Maroc, s => s.GetRequiredService<OwnNotices>().MarkAllReadAsync(Cancellation));
        await TellAsync(world.Host, World.Cameroun, About("Neuf"), awa.Id);

        Assert.Equal(2, await LeftAfterAsync(world.Host, awa, days: 89));
        Assert.Equal(1, await LeftAfterAsync(world.Host, awa, days: 2));
        Assert.Equal(1, await LeftAfterAsync(world.Host, awa, days: 270));
        Assert.Equal(0, await LeftAfterAsync(world.Host, awa, days: 5));
    }

    private static Notice About(string title) => new(Kind, "“{0}” waits.", [title], Url: null);

    private static async Task<Person> WishingAsync(AlumniHost host)
    {
        var person = await (await Person.JoinAsync(host)).WithRoleAsync(World.Cameroun, "Editor");
        await TellingPeople.WishAsync(person, MailWish.Daily);
        return person;
    }

    private static async Task<int> LeftAfterAsync(AlumniHost host, Person person, int days)
    {
        host.Clock.Advance(days * Day);
        await host.Services.GetServices<ITimedWork>().OfType<DropOldNotices>().Single().RunAsync(Cancellation);
        return (await RowsAsync(host, person.Id)).Count;
    }

    private static Task RunAsync(AlumniHost host) => host.Services.GetServices<ITimedWork>().OfType<DailyMail>().Single().RunAsync(Cancellation);
}
