using System.Text.RegularExpressions;
using AlumniCms.BrowserTests.Browsers;
using AlumniCms.BrowserTests.Servers;
using Microsoft.Playwright;

namespace AlumniCms.BrowserTests.Accounts;

/// <summary>A class fixture: a network with its worldwide site and one administrator.</summary>
public sealed class AccountServer : IAsyncLifetime
{
    public const string Email = "claire@example.org";
    public const string Password = "Sept.Ponts-91-lilas";

    private readonly DirectoryInfo _data = Directory.CreateTempSubdirectory("alumni-account-");
    private RunningServer? _server;

    public async ValueTask InitializeAsync()
    {
        await AlumniProgram.RunAsync(_data, "setup", "--admin-email", Email, "--admin-password", Password);
        _server = await RunningServer.StartAsync(_data);
    }

    /// <summary>The address of a page. Browsers give passkeys to hosts with a name, not to numbers.</summary>
    public string Page(string path) => _server!.Address.Replace("127.0.0.1", "localhost", StringComparison.Ordinal) + path;

    /// <summary>Signs the administrator in, or somebody else with the same password.</summary>
    public async Task SignInAsync(BrowserVisit visit, string email = Email)
    {
        visit.Page.SetDefaultTimeout(10_000);
        await visit.Page.GotoAsync(Page("/fr/account/sign-in"));
        await visit.Page.FillAsync("#login", email);
        await visit.Page.FillAsync("#password", Password);
        await visit.Page.ClickAsync("form[action$='/account/sign-in'] button");
        await Assertions.Expect(visit.Page).ToHaveURLAsync(Home);
    }

    /// <summary>The address in the one mail to somebody, as soon as it has come.</summary>
    public async Task<string> MailedLinkAsync(string email) =>
        (await new Mailbox(_data).LinkAsync(email)).Replace("127.0.0.1", "localhost", StringComparison.Ordinal);

    /// <summary>The address of the home page.</summary>
    public static Regex Home { get; } = new("/fr/?$", RegexOptions.None, TimeSpan.FromSeconds(1));

    public async ValueTask DisposeAsync()
    {
        if (_server is not null)
            await _server.DisposeAsync();
        _data.Delete(recursive: true);
    }
}
