using System.Text.Json;
using AlumniCms.IntegrationTests.Databases;
using AlumniCms.IntegrationTests.Hosts;
using AlumniCms.Kernel.Outbox;
using AlumniCms.Notifications.Mail;
using Microsoft.EntityFrameworkCore;

namespace AlumniCms.IntegrationTests.Accounts;

public sealed class ComingFromANewBrowser(Worlds worlds) : IClassFixture<Worlds>
{
    private const string Phone = "Mozilla/5.0 (Linux; Android 15) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0 Mobile Safari/537.36";

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Theory, EveryEngine]
    public async Task Is_told_to_the_owner_once_in_the_language_of_the_page(DatabaseEngine engine)
    {
        var person = await Person.JoinAsync(await worlds.GetAsync(engine));
        await person.SignInAsync();
        await person.SignInAsync();
        Assert.Empty(await MailsAsync(person));

        await person.SignInAsync(new Browser(person.Host) { UserAgent = Phone });
        await person.SignInAsync(new Browser(person.Host) { UserAgent = Phone });

        var mail = Assert.Single(await MailsAsync(person));
        Assert.Equal(("Connexion depuis un nouveau navigateur", "fr"), (mail.Subject, mail.Culture));
        Assert.Contains("Chrome · Android", mail.TextBody, StringComparison.Ordinal);
        Assert.Contains("/account/security", mail.TextBody, StringComparison.Ordinal);
    }

    [Theory, EveryEngine]
    public async Task Is_not_told_of_a_browser_that_had_signed_out(DatabaseEngine engine)
    {
        var person = await Person.JoinAsync(await worlds.GetAsync(engine));
        var browser = await person.SignInAsync();
        await browser.SubmitAsync("/fr/account/security", "/account/security/end-all");

        await person.SignInAsync();

        Assert.Empty(await MailsAsync(person));
    }

    private static async Task<List<SendMail>> MailsAsync(Person person)
    {
        var sent = await person.Host.OnDatabaseAsync(World.Cameroun, db => db.Set<OutboxMessage>()
            .Where(m => m.Handler.EndsWith("SendMailHandler")).Select(m => m.Payload).ToListAsync(Cancellation));
        return [.. sent.Select(m => JsonSerializer.Deserialize<SendMail>(m)!).Where(m => m.To == person.Email)];
    }
}
