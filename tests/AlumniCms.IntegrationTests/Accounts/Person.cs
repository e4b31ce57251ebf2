using System.Net;
using AlumniCms.IntegrationTests.Hosts;
using AlumniCms.Kernel.Data;
using AlumniCms.Kernel.Permissions;
using AlumniCms.Kernel.Sites;
using AlumniCms.Members.Accounts;
using AlumniCms.Members.Actions;
using AlumniCms.Members.Roles;
using AlumniCms.Members.Sessions;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace AlumniCms.IntegrationTests.Accounts;

/// <summary>Somebody with an account that no other test uses.</summary>
internal sealed record Person(AlumniHost Host, string Id, string Email)
{
    public const string Password = "Citron-7!vert";
    public const string SignInPath = "/cameroun/fr/account/sign-in";

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public static async Task<Person> JoinAsync(AlumniHost host, bool isConfirmed = true)
    {
        var email = $"{Unique.Word()}@example.org";
        var id = await host.OnSiteAsync(World.Cameroun, async s =>
        {
            var added = await s.GetRequiredService<AddAccount>().ExecuteAsync(new AccountDraft(email, email) { EmailConfirmed = isConfirmed }, Cancellation);
            var users = s.GetRequiredService<UserManager<User>>();
            var set = await users.AddPasswordAsync((await users.FindByIdAsync(added.Value.UserId))!, Password);
            Assert.True(set.Succeeded, set.ToString());
            return added.Value.UserId;
        });
        return new Person(host, id, email);
    }

    /// <summary>Gives them a role on a site.</summary>
    public async Task<Person> WithRoleAsync(string site, string role, DateTime? untilUtc = null, params string[] languages)
    {
        _ = (await Host.OnSiteAsync(site, s => s.GetRequiredService<GiveMandate>().ExecuteAsync(Id, role, untilUtc, languages, Cancellation))).Value;
        return this;
    }

    public async Task LoseRoleAsync(string site, string role) =>
        Assert.True((await Host.OnSiteAsync(site, s => s.GetRequiredService<EndMandate>().ExecuteAsync(Id, role, Cancellation))).Value);

    /// <summary>Does something as this person on a site, with the rights that they have there now.</summary>
    public Task<T> OnSiteAsync<T>(string site, Func<IServiceProvider, Task<T>> work) => Host.OnSiteAsync(site, async s =>
    {
        var account = await s.GetRequiredService<AccountReader>().FindAccountAsync(Id, Cancellation);
        await s.GetRequiredService<ActorRights>().EnterAsync(
            s.GetRequiredService<CurrentActor>(), account!, s.GetRequiredService<CurrentSite>().Site, Cancellation);
        return await work(s);
    });

    /// <summary>Signs in, in a new browser or the one given.</summary>
    public async Task<Browser> SignInAsync(Browser? browser = null)
    {
        browser ??= new Browser(Host);
        (await TryAsync(browser)).Is(HttpStatusCode.Redirect);
        return browser;
    }

    public Task<Page> TryAsync(Browser browser, string password = Password, string? returnUrl = null) => browser.SubmitAsync(
        SignInPath + (returnUrl is null ? "" : $"?returnUrl={Uri.EscapeDataString(returnUrl)}"), "/account/sign-in", ("login", Email), ("password", password));

    /// <summary>The names of what the audit trail holds about them, on whatever site, oldest first.</summary>
    public Task<List<string>> AuditedAsync() => Host.OnDatabaseAsync(World.Cameroun, db => db.Set<AlumniCms.Kernel.Auditing.AuditEntry>()
        .IgnoreQueryFilters().Where(e => e.SubjectId == Id).OrderBy(e => e.Id).Select(e => e.Action).ToListAsync(Cancellation));

    /// <summary>The mails to them that wait to be sent, the last one first.</summary>
    public async Task<List<AlumniCms.Notifications.Mail.SendMail>> MailsAsync()
    {
        var mails = await Host.OnDatabaseAsync(World.Cameroun, db => db.Set<AlumniCms.Kernel.Outbox.OutboxMessage>()
            .Where(m => m.Handler.EndsWith("SendMailHandler")).OrderByDescending(m => m.Id).Select(m => m.Payload).ToListAsync(Cancellation));
        return [.. mails.Select(m => System.Text.Json.JsonSerializer.Deserialize<AlumniCms.Notifications.Mail.SendMail>(m)!).Where(m => m.To == Email)];
    }

    /// <summary>Carries the outbox out and reads the link of the last mail to them; null when there is none.</summary>
    public async Task<string?> MailedLinkAsync()
    {
        // The dispatcher takes so many at a time, and a new network's events stand before the request for a link.
        while (await Host.OnDatabaseAsync(World.Cameroun, db => db.Set<AlumniCms.Kernel.Outbox.OutboxMessage>()
            .AnyAsync(m => m.Handler.EndsWith("LinkMail") && m.AbandonedUtc == null, Cancellation)))
            Assert.True(await Host.Services.GetRequiredService<AlumniCms.Kernel.Outbox.OutboxDispatcher>().RunDueAsync(Cancellation) > 0);
        return (await MailsAsync()).Select(m => m.TextBody.Split('\n').First(l => l.StartsWith("http", StringComparison.Ordinal)))
            .Select(l => new Uri(l.Trim()).PathAndQuery).FirstOrDefault();
    }
}
