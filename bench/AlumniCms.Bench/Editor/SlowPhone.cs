using System.Text.Json;

using Microsoft.Playwright;

namespace AlumniCms.Bench.Editor;

/// <summary>
/// Chromium as a phone whose processor is four times slower than this machine's, on “slow 4G”: 1.6 Mbit/s down, 0.75 up,
/// 150 ms there and back.
/// </summary>
internal sealed class SlowPhone : IAsyncDisposable
{
    /// <summary>Bytes that the line takes down a second.</summary>
    public const double LineDown = 1_600_000 / 8.0;

    /// <summary>Milliseconds there and back.</summary>
    public const double LineLatency = 150;

    private const string Variable = "ALUMNI_TEST_CHROMIUM";
    private const double LineUp = 750_000 / 8.0;
    private const double ProcessorRate = 4;
    private const string Text = ".rich-text:has(textarea[name='MarkdownBodyPart.Markdown']) .rich-text-content";

    // Runs before the page's own scripts. What the browser calls a long task keeps it from answering for 50 ms.
    private const string Watch = $$"""
        window.watched = { busyUntil: 0, editorAt: null };
        new PerformanceObserver(list => {
            for (const task of list.getEntries()) watched.busyUntil = Math.max(watched.busyUntil, task.startTime + task.duration);
        }).observe({ type: 'longtask', buffered: true });
        new MutationObserver((_, self) => {
            if (!document.querySelector("{{Text}}")) return;
            watched.editorAt = performance.now();
            self.disconnect();
        }).observe(document, { childList: true, subtree: true, attributes: true, attributeFilter: ['contenteditable', 'class'] });
        """;

    // The first moment from which nothing long runs for half a second, once the editor is there.
    private const string Interactive = """
        () => new Promise(done => {
            const look = () => {
                const since = Math.max(watched.editorAt ?? Infinity, watched.busyUntil);
                if (document.readyState === 'complete' && performance.now() > since + 600) {
                    const paint = performance.getEntriesByName('first-contentful-paint')[0];
                    done([since, paint ? paint.startTime : 0]);
                } else setTimeout(look, 100);
            };
            look();
        })
        """;

    private const string AwaitKey = $$"""
        () => {
            const text = document.querySelector("{{Text}}");
            const before = text.textContent.length;
            window.keyShown = new Promise(done => {
                let at;
                addEventListener('keydown', event => { at ??= event.timeStamp; }, { capture: true });
                new MutationObserver((_, self) => {
                    if (text.textContent.length <= before) return;
                    self.disconnect();
                    requestAnimationFrame(() => setTimeout(() => done(performance.now() - at)));
                }).observe(text, { childList: true, subtree: true, characterData: true });
            });
        }
        """;

    private readonly IPlaywright _playwright;
    private readonly IBrowser _browser;

    private SlowPhone(IPlaywright playwright, IBrowser browser) => (_playwright, _browser) = (playwright, browser);

    /// <summary>Starts the Chromium that <c>ALUMNI_TEST_CHROMIUM</c> names, Debian's by default; null where there is none.</summary>
    public static async Task<SlowPhone?> StartAsync()
    {
        var program = Environment.GetEnvironmentVariable(Variable) is { Length: > 0 } value ? value : "/usr/bin/chromium";
        if (!File.Exists(program))
            return null;
        var playwright = await Playwright.CreateAsync();
        return new SlowPhone(playwright, await playwright.Chromium.LaunchAsync(new()
        {
            ExecutablePath = program,
            Args = ["--no-sandbox", "--disable-gpu", "--disable-background-networking", "--disable-component-update", "--disable-sync", "--no-first-run"],
        }));
    }

    /// <summary>Opens two articles one after the other, with an empty cache and with what the first has left there.</summary>
    public async Task<(PhoneVisit First, PhoneVisit Second)> VisitAsync(int port, Administrator administrator, string first, string second)
    {
        await using var context = await _browser.NewContextAsync(new()
        {
            ViewportSize = new() { Width = 390, Height = 844 },
            HasTouch = true,
            IsMobile = true,
            Locale = "fr-FR",
        });
        var site = $"http://127.0.0.1:{port}";
        await context.AddCookiesAsync(administrator.Cookies.Select(c => new Cookie { Name = c.Name, Value = c.Value, Url = site }));
        await context.AddInitScriptAsync(Watch);
        return (await VisitAsync(context, site + first), await VisitAsync(context, site + second));
    }

    public async ValueTask DisposeAsync()
    {
        await _browser.DisposeAsync();
        _playwright.Dispose();
    }

    private static async Task<PhoneVisit> VisitAsync(IBrowserContext context, string address)
    {
        var page = await context.NewPageAsync();
        page.SetDefaultTimeout(120_000);
        var wire = await context.NewCDPSessionAsync(page);
        var traffic = new Traffic(wire);
        await wire.SendAsync("Network.enable");
        await wire.SendAsync("Network.emulateNetworkConditions", new Dictionary<string, object>
        {
            ["offline"] = false,
            ["latency"] = LineLatency,
            ["downloadThroughput"] = LineDown,
            ["uploadThroughput"] = LineUp,
        });
        await wire.SendAsync("Emulation.setCPUThrottlingRate", new Dictionary<string, object> { ["rate"] = ProcessorRate });
        await page.GotoAsync(address, new() { WaitUntil = WaitUntilState.Commit });
        await page.WaitForSelectorAsync(Text);
        var times = await page.EvaluateAsync<JsonElement>(Interactive);
        var (bytes, requests) = traffic.Seen();
        await page.Locator(Text).FocusAsync();
        await page.EvaluateAsync(AwaitKey);
        await page.Keyboard.PressAsync("a");
        var key = await page.EvaluateAsync<double>("() => window.keyShown");
        await page.CloseAsync();
        return new PhoneVisit(times[0].GetDouble(), times[1].GetDouble(), key, bytes, requests);
    }
}
