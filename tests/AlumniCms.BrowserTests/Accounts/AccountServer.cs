using System.Text;
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

    /// <summary>The address in the one mail to somebody, as soon as it is in the folder that takes the place of a mail server.</summary>
    public async Task<string> MailedLinkAsync(string email)
    {
        var folder = _data.CreateSubdirectory("mail");
        using var pace = new PeriodicTimer(TimeSpan.FromMilliseconds(50));
        for (var patience = 600; patience > 0; patience--)
        {
            foreach (var file in folder.EnumerateFiles("*.eml"))
                if (await LinkInAsync(file, email) is { } link)
                    return link;
            await pace.WaitForNextTickAsync(TestContext.Current.CancellationToken);
        }

        throw new TimeoutException($"No mail with a link came for {email}.");
    }

    private static async Task<string?> LinkInAsync(FileInfo file, string email)
    {
        var mail = await File.ReadAllTextAsync(file.FullName, TestContext.Current.CancellationToken);
        var (head, body) = mail.IndexOf("\r\n\r\n", StringComparison.Ordinal) is var end and > 0 ? (mail[..end], mail[end..]) : (mail, "");
        if (!head.Contains($"To: {email}", StringComparison.Ordinal))
            return null;
        var text = Encoding.UTF8.GetString(Convert.FromBase64String(body));
        return text.Split('\n').FirstOrDefault(l => l.StartsWith("http://", StringComparison.Ordinal))
            ?.Trim().Replace("127.0.0.1", "localhost", StringComparison.Ordinal);
    }

    /// <summary>The address of the home page.</summary>
    public static Regex Home { get; } = new("/fr/?$", RegexOptions.None, TimeSpan.FromSeconds(1));

    public async ValueTask DisposeAsync()
    {
        if (_server is not null)
            await _server.DisposeAsync();
        _data.Delete(recursive: true);
    }
}
