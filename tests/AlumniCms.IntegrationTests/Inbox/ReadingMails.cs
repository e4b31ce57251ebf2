using System.Net;
using AlumniCms.Inbox.Mails;
using AlumniCms.IntegrationTests.Accounts;
using AlumniCms.IntegrationTests.Databases;
using AlumniCms.IntegrationTests.Hosts;
using AlumniCms.Kernel.Data;
using AlumniCms.Kernel.Outbox;
using AlumniCms.Notifications.Mail;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.FileProviders;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Options;

namespace AlumniCms.IntegrationTests.Inbox;

/// <summary>In development mails are read in the back office; nowhere else, whatever the settings say.</summary>
public sealed class ReadingMails(WorldTemplates templates)
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Theory, EveryEngine]
    public async Task Is_for_development_alone(DatabaseEngine engine)
    {
        await using var world = await OpenAsync(engine, "Test");
        var owner = await (await (await Person.JoinAsync(world.Host)).WithRoleAsync(World.Worldwide, "Administrator")).SignInAsync();
        await SendAsync(world.Host, new SendMail("awa@example.org", "Bonjour", "Texte", "fr"));

        (await owner.GetAsync("/admin/mail")).Is(HttpStatusCode.NotFound);
        (await owner.GetAsync($"/admin/mail/{Only(world.Host)}")).Is(HttpStatusCode.NotFound);
        Assert.DoesNotContain("/admin/mail", (await owner.GetAsync("/admin")).IsOk().Links("#menu"));
    }

    [Theory, EveryEngine]
    public async Task Shows_the_text_as_text_with_its_links(DatabaseEngine engine)
    {
        await using var world = await OpenAsync(engine, "Development");
        var owner = await (await (await Person.JoinAsync(world.Host)).WithRoleAsync(World.Worldwide, "Administrator")).SignInAsync();
        await SendAsync(world.Host, new SendMail("awa@example.org", "Élan, été", "Bonjour <b>Awa</b>,\n\nhttps://example.org/a?b=c&d=é.\n", "fr"));
        var name = Only(world.Host);

        Assert.Contains($"/admin/mail/{name}", (await owner.GetAsync("/admin/mail?q=AWA@")).IsOk().Links(".listing"));
        Assert.Empty((await owner.GetAsync("/admin/mail?q=nobody")).IsOk().Links(".listing"));
        var mail = (await owner.GetAsync($"/admin/mail/{name}")).IsOk();
        Assert.Equal("Élan, été", mail.Heading);
        Assert.Equal("Bonjour <b>Awa</b>,\n\nhttps://example.org/a?b=c&d=é.", mail.Text(".mail-text"));
        Assert.Equal(["https://example.org/a?b=c&d=é"], mail.Links(".mail-text"));

        await File.WriteAllTextAsync(Path.Combine(world.Host.DataFolder.FullName, "secret.eml"), "Subject: x\n\nx", Cancellation);
        foreach (var hostile in (string[])["..%2Fsecret", "..%5Csecret", "%2E%2E%2Fsecret", "nobody", $"{name}.eml"])
            (await owner.GetAsync($"/admin/mail/{hostile}")).Is(HttpStatusCode.NotFound);
        var editor = await (await (await Person.JoinAsync(world.Host)).WithRoleAsync(World.Cameroun, "Administrator")).SignInAsync();
        (await editor.GetAsync("/cameroun/admin/mail")).Is(HttpStatusCode.Forbidden);
    }

    // The environment is that of the page; the rest of the program stays as in every test.
    private Task<World> OpenAsync(DatabaseEngine engine, string environment) => templates.CreateAsync(engine, new Hosts.HostOptions
    {
        Configure = services =>
        {
            services.AddOptions<MailSettings>().PostConfigure<DataFolder>(static (mail, data) => mail.PickupFolder = Path.Combine(data.Path, "mail"));
            services.AddSingleton(p => new MailFolder(p.GetRequiredService<IOptions<MailSettings>>(), new Setting(environment)));
        },
    });

    private static Task<int> SendAsync(AlumniHost host, SendMail mail) => host.OnSiteAsync(World.Cameroun, async s =>
    {
        await s.GetRequiredService<IOutboxHandler<SendMail>>().HandleAsync(mail, 7, Cancellation);
        return 0;
    });

    private static string Only(AlumniHost host) => Path.GetFileNameWithoutExtension(
        Assert.Single(new DirectoryInfo(host.Services.GetRequiredService<IOptions<MailSettings>>().Value.PickupFolder!).GetFiles("*.eml")).Name);

    private sealed class Setting(string name) : IHostEnvironment
    {
        public string EnvironmentName { get; set; } = name;

        public string ApplicationName { get; set; } = "";

        public string ContentRootPath { get; set; } = "";

        public IFileProvider ContentRootFileProvider { get; set; } = new NullFileProvider();
    }
}
