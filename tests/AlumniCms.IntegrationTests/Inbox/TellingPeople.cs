using System.Text.Json;
using AlumniCms.IntegrationTests.Accounts;
using AlumniCms.IntegrationTests.Databases;
using AlumniCms.IntegrationTests.Hosts;
using AlumniCms.Kernel.Data;
using AlumniCms.Kernel.Outbox;
using AlumniCms.Members.Actions;
using AlumniCms.Members.People;
using AlumniCms.Notifications.Notices;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using static AlumniCms.IntegrationTests.Inbox.NoticeWorlds;

namespace AlumniCms.IntegrationTests.Inbox;

/// <summary>A notice reaches those whom it is for, once, in their language, and by mail if they wish it.</summary>
public sealed class TellingPeople(NoticeWorlds worlds) : IClassFixture<NoticeWorlds>
{
    private static readonly Notice Asked = new(Kind, "“{0}” waits for {1}.", ["Une page", "Awa"], "/admin/content/4x");

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Theory, EveryEngine]
    public async Task Writes_one_notice_and_one_mail_each_however_often_it_is_delivered(DatabaseEngine engine)
    {
        var host = await worlds.GetAsync(engine);
        var (awa, binta) = (await Person.JoinAsync(host), await Person.JoinAsync(host));
        await SendAsync(host, World.Cameroun, Asked, awa.Id, binta.Id, awa.Id, "");
        var message = await host.OnDatabaseAsync(World.Cameroun, db => db.Set<OutboxMessage>().AsNoTracking()
            .OrderByDescending(m => m.Id).FirstAsync(m => m.Handler.EndsWith("DeliverNotice"), Cancellation));

        await HandleAsync(host, message);
        await HandleAsync(host, message);
        await DeliverAsync(host);

        foreach (var person in (Person[])[awa, binta])
        {
            var row = Assert.Single(await RowsAsync(host, person.Id));
            Assert.Equal((message.Id, "/admin/content/4x", (await host.SiteAsync(World.Cameroun)).Id), (row.MessageId, row.Url, row.SiteId));
            var mail = Assert.Single(await person.MailsAsync());
            Assert.StartsWith("“Une page” waits for Awa. – ", mail.Subject, StringComparison.Ordinal);
            Assert.Contains($"http://localhost/cameroun/admin/notices/{row.Id}\n", mail.TextBody, StringComparison.Ordinal);
            Assert.Contains("http://localhost/cameroun/admin/notices/preferences\n", mail.TextBody, StringComparison.Ordinal);
        }
    }

    [Theory, EveryEngine]
    public async Task Goes_to_one_of_two_who_deliver_at_once(DatabaseEngine engine)
    {
        var host = await worlds.GetAsync(engine);
        var awa = await Person.JoinAsync(host);
        await SendAsync(host, World.Cameroun, Asked, awa.Id);
        var message = await host.OnDatabaseAsync(World.Cameroun, db => db.Set<OutboxMessage>().AsNoTracking()
            .OrderByDescending(m => m.Id).FirstAsync(m => m.Handler.EndsWith("DeliverNotice"), Cancellation));

        await Task.WhenAll(Enumerable.Range(0, 4).Select(async _ =>
        {
            try
            {
                await HandleAsync(host, message);
            }
            catch (DbUpdateException lost)
            {
                Assert.True(LostRace.Is(lost), lost.ToString());
            }
        }));

        Assert.Single(await RowsAsync(host, awa.Id));
        Assert.Single(await awa.MailsAsync());
    }

    [Theory, EveryEngine]
    public async Task Leaves_out_who_did_it_who_is_switched_off_and_who_is_not_confirmed(DatabaseEngine engine)
    {
        var host = await worlds.GetAsync(engine);
        var (actor, off, unknown, told) = (await Person.JoinAsync(host), await Person.JoinAsync(host), await Person.JoinAsync(host, isConfirmed: false), await Person.JoinAsync(host));
        _ = (await host.OnSiteAsync(World.Worldwide, s => s.GetRequiredService<SwitchAccount>().ExecuteAsync(off.Id, isEnabled: false, Cancellation))).Value;

        await actor.OnSiteAsync(World.Cameroun, s =>
        {
            s.GetRequiredService<NoticeQueue>().Send(Asked, [actor.Id, off.Id, unknown.Id, told.Id, "nobody"]);
            return s.GetRequiredService<AlumniDbContext>().SaveChangesAsync(Cancellation);
        });
        await DeliverAsync(host);

        foreach (var person in (Person[])[actor, off, unknown])
            Assert.Empty(await RowsAsync(host, person.Id));
        Assert.Single(await RowsAsync(host, told.Id));
        Assert.Empty(await off.MailsAsync());
    }

    [Theory, EveryEngine]
    public async Task Writes_in_the_language_that_each_has_chosen(DatabaseEngine engine)
    {
        var host = await worlds.GetAsync(engine);
        var (awa, bashir) = (await Person.JoinAsync(host), await Person.JoinAsync(host));
        await bashir.OnSiteAsync(World.Maroc, async s =>
        {
            await s.GetRequiredService<OwnLanguage>().SetAsync("ar", Cancellation);
            return 0;
        });

        await TellAsync(host, World.Maroc, Asked with { Text = "Save", Arguments = [] }, awa.Id, bashir.Id);

        var (french, arabic) = (Assert.Single(await awa.MailsAsync()), Assert.Single(await bashir.MailsAsync()));
        Assert.Equal(("fr", "ar"), (french.Culture, arabic.Culture));
        Assert.StartsWith("Bonjour,\n\nEnregistrer\n", french.TextBody, StringComparison.Ordinal);
        Assert.StartsWith("مرحبًا،\n\nحفظ\n", arabic.TextBody, StringComparison.Ordinal);
    }

    [Theory, EveryEngine]
    public async Task Says_an_hour_in_the_way_of_each_language_on_the_clock_that_was_meant(DatabaseEngine engine)
    {
        var host = await worlds.GetAsync(engine);
        var awa = await Person.JoinAsync(host);

        await TellAsync(host, World.Cameroun, Asked with { Arguments = ["Une page", Notice.Hour(new DateTimeOffset(2027, 3, 8, 9, 5, 0, TimeSpan.FromHours(5.5)))] }, awa.Id);

        Assert.StartsWith("“Une page” waits for lundi 8 mars 2027 09:05. – ", Assert.Single(await awa.MailsAsync()).Subject, StringComparison.Ordinal);
    }

    [Theory, EveryEngine]
    public async Task Sends_no_mail_to_who_wants_none(DatabaseEngine engine)
    {
        var host = await worlds.GetAsync(engine);
        var awa = await Person.JoinAsync(host);
        await WishAsync(awa, MailWish.None);

        await TellAsync(host, World.Cameroun, Asked, awa.Id);
        await TellAsync(host, World.Cameroun, Asked with { Kind = "test.other" }, awa.Id);

        Assert.Equal(2, (await RowsAsync(host, awa.Id)).Count);
        Assert.Single(await awa.MailsAsync());
    }

    [Theory, EveryEngine]
    public async Task Keeps_what_people_wrote_to_one_line(DatabaseEngine engine)
    {
        var host = await worlds.GetAsync(engine);
        var awa = await Person.JoinAsync(host);

        await TellAsync(host, World.Cameroun, Asked with { Arguments = ["Titre\r\nBcc: all@example.org", new string('é', 900)] }, awa.Id);

        var mail = Assert.Single(await awa.MailsAsync());
        Assert.StartsWith("“Titre  Bcc: all@example.org” waits for ", mail.Subject, StringComparison.Ordinal);
        Assert.True(mail.Subject.Length <= 201, mail.Subject);
    }

    [Theory]
    [InlineData("test.unknown", "Text", "/admin")]
    [InlineData(Kind, "{0} and {1}", "/admin")]
    [InlineData(Kind, "{", "/admin")]
    [InlineData(Kind, "{0}", "//elsewhere.example.org")]
    [InlineData(Kind, "{0}", "https://elsewhere.example.org")]
    [InlineData(Kind, "{0}", "/admin\\x")]
    [InlineData(Kind, "{0}", "/cameroun/admin/content")]
    public async Task Refuses_what_cannot_be_shown(string kind, string text, string url)
    {
        var host = await worlds.GetAsync(DatabaseEngine.Sqlite);
        await Assert.ThrowsAsync<ArgumentException>(() => SendAsync(host, World.Cameroun, new Notice(kind, text, ["x"], url), "somebody"));
    }

    internal static Task<int> WishAsync(Person person, MailWish wish) => person.OnSiteAsync(World.Cameroun, async s =>
    {
        await s.GetRequiredService<MailWishes>().SaveAsync(new Dictionary<string, MailWish>(StringComparer.Ordinal) { [Group] = wish }, Cancellation);
        return 0;
    });

    private static Task<int> HandleAsync(AlumniHost host, OutboxMessage message) => host.OnSiteAsync(World.Cameroun, async s =>
    {
        await s.GetRequiredService<DeliverNotice>().HandleAsync(JsonSerializer.Deserialize<NoticeSent>(message.Payload)!, message.Id, Cancellation);
        return 0;
    });
}
