using Microsoft.Playwright;

[assembly: AssemblyFixture(typeof(AlumniCms.BrowserTests.Browsers.Chromium))]

namespace AlumniCms.BrowserTests.Browsers;

/// <summary>
/// One browser for all tests of the assembly; take it as a constructor parameter. It is the program that
/// <c>ALUMNI_TEST_CHROMIUM</c> names, Debian's by default.
/// </summary>
public sealed class Chromium : IAsyncLifetime
{
    private const string Variable = "ALUMNI_TEST_CHROMIUM";

    private static readonly string[] Arguments =
    [
        "--no-sandbox",
        "--disable-gpu",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
        "--no-first-run",
        // Whatever a page asks of another host fails at once and shows up in the visit's problems.
        "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1, EXCLUDE localhost",
    ];

    private IPlaywright? _playwright;
    private IBrowser? _browser;

    public async ValueTask InitializeAsync()
    {
        var program = Environment.GetEnvironmentVariable(Variable) is { Length: > 0 } value ? value : "/usr/bin/chromium";
        if (!File.Exists(program))
        {
            throw new InvalidOperationException(
                $"There is no browser at {program}. Run ./test.sh, which installs Debian's chromium; " +
                $"or set {Variable} to the path of a Chromium.");
        }

        // As long as an action waits: a busy machine saves and draws late.
        Assertions.SetDefaultExpectTimeout(30_000);
        _playwright = await Playwright.CreateAsync();
        _browser = await _playwright.Chromium.LaunchAsync(new() { ExecutablePath = program, Args = Arguments });
    }

    /// <summary>Opens an empty page in a browser profile of its own: no cookie and no cache is shared between visits.</summary>
    public async Task<BrowserVisit> VisitAsync(Visitor visitor)
    {
        ArgumentNullException.ThrowIfNull(visitor);
        var browser = _browser ?? throw new InvalidOperationException("The browser has not been started.");
        var context = await browser.NewContextAsync(visitor.ToContextOptions());
        return new BrowserVisit(visitor, context, await context.NewPageAsync());
    }

    public async ValueTask DisposeAsync()
    {
        if (_browser is not null)
            await _browser.DisposeAsync();
        _playwright?.Dispose();
    }
}
