using AlumniCms.IntegrationTests.Databases;
using AlumniCms.IntegrationTests.Hosts;

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
        Assert.Empty(await person.MailsAsync());

        await person.SignInAsync(new Browser(person.Host) { UserAgent = Phone });
        await person.SignInAsync(new Browser(person.Host) { UserAgent = Phone });

        var mail = Assert.Single(await person.MailsAsync());
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

        Assert.Empty(await person.MailsAsync());
    }
}
