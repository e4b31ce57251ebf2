using AlumniCms.BrowserTests.Accounts;
using AlumniCms.BrowserTests.Browsers;
using AlumniCms.IntegrationTests.Hosts;
using AlumniCms.Kernel.Permissions;
using AlumniCms.Kernel.Sites;
using AlumniCms.Kernel.Timing;
using AlumniCms.Members.Actions;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Logging;
using Microsoft.Playwright;

namespace AlumniCms.BrowserTests.Servers;

/// <summary>A class fixture: the program in the process of the tests, on a copy of the demo network, with a clock that they put forward.</summary>
public sealed class ClockedServer(DemoServer demo) : IAsyncLifetime
{
    private readonly DirectoryInfo _data = Directory.CreateTempSubdirectory("alumni-clocked-");
    private readonly TestClock _clock = new();
    private WebApplicationFactory<Program>? _factory;

    private WebApplicationFactory<Program> Factory => _factory ?? throw new InvalidOperationException("The server has not been started.");

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        await DemoCopy.MakeAsync(demo, _data);
        _factory = new WebApplicationFactory<Program>().WithWebHostBuilder(builder =>
        {
            builder.UseEnvironment("Development");
            builder.UseSetting("Data:Folder", _data.FullName);
            builder.UseSetting("Demo:Build", "false");
            builder.UseSetting("Sites:PublicUrl", "http://127.0.0.1");
            builder.ConfigureLogging(logging => logging.ClearProviders());
            builder.ConfigureTestServices(services => services.Replace(ServiceDescriptor.Singleton<TimeProvider>(_clock)));
        });
        _factory.UseKestrel(0);
        _factory.StartServer();
    }

    /// <summary>The time of the clock.</summary>
    public DateTimeOffset Now => _clock.GetUtcNow();

    public string Page(string path) => Factory.ClientOptions.BaseAddress.ToString().TrimEnd('/') + path;

    /// <summary>Puts the clock forward, and does what is due by then.</summary>
    public async Task AdvanceAsync(TimeSpan by)
    {
        _clock.Advance(by);
        await Factory.Services.GetServices<ITimedWork>().Single(w => w.Name == "Scheduled content").RunAsync(Cancellation);
    }

    /// <summary>Path of the address in the mail to somebody that has these words.</summary>
    public async Task<string> MailedPathAsync(string email, string words) => new Uri(await new Mailbox(_data).LinkAsync(email, words)).PathAndQuery;

    /// <summary>Invites somebody to a site; they choose a password by the link of the mail, and sign in.</summary>
    public async Task<BrowserVisit> JoinAsync(Chromium chromium, Visitor visitor, string site, string email, string role, params string[] languages)
    {
        await using (var scope = Factory.Services.CreateAsyncScope())
        {
            var services = scope.ServiceProvider;
            services.GetRequiredService<CurrentActor>().BecomeOperator();
            services.GetRequiredService<CurrentSite>().Enter((await services.GetRequiredService<ISiteStore>().GetAsync(Cancellation)).ByKey(site)!);
            var draft = new PersonDraft("", email, role) { Languages = languages };
            _ = (await services.GetRequiredService<InvitePerson>().ExecuteAsync(draft, Cancellation)).Value;
        }

        var visit = await chromium.VisitAsync(visitor);
        visit.Page.SetDefaultTimeout(10_000);
        await visit.Page.GotoAsync(Page(await MailedPathAsync(email, "")));
        await visit.Page.FillAsync("main input[type=password]", AccountServer.Password);
        await visit.Page.ClickAsync("form.account-form button[type=submit]");
        await visit.Page.GotoAsync(Page("/fr/account/sign-in"));
        await visit.Page.FillAsync("#login", email);
        await visit.Page.FillAsync("#password", AccountServer.Password);
        await visit.Page.ClickAsync("form[action$='/account/sign-in'] button");
        await Assertions.Expect(visit.Page).ToHaveURLAsync(AccountServer.Home);
        return visit;
    }

    public async ValueTask DisposeAsync()
    {
        if (_factory is not null)
            await _factory.DisposeAsync();
        _data.Delete(recursive: true);
    }
}
