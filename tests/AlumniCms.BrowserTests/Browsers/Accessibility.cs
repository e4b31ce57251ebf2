using Deque.AxeCore.Commons;
using Microsoft.Playwright;

namespace AlumniCms.BrowserTests.Browsers;

/// <summary>Checks a page with axe against WCAG 2.2 A and AA and axe's good practices.</summary>
/// <remarks>
/// axe runs within the page, of which a content security policy knows nothing: the driver evaluates it. The driver's own
/// binding of axe opens a second page for each run, which took ten times as long.
/// </remarks>
internal static class Accessibility
{
    private const string Full =
        """{ "runOnly": ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"], "resultTypes": ["violations"], "iframes": false }""";

    private const string Contrast = """{ "runOnly": { "type": "rule", "values": ["color-contrast"] }, "resultTypes": ["violations"], "iframes": false }""";

    private const string Run = """
        async options => {
            const { violations } = await axe.run(document, JSON.parse(options));
            return violations.flatMap(fault => [
                `${fault.id} (${fault.impact}): ${fault.help}`,
                ...fault.nodes.flatMap(node => [
                    `  ${node.target}  ${node.html}`,
                    ...[...node.any, ...node.all, ...node.none].map(check => `    ${check.message}`)]),
            ]).join('\n');
        }
        """;

    private static readonly Lazy<Task<string>> Axe = new(ReadAsync);

    public static Task<string> FaultsOfAsync(IPage page) => FaultsOfAsync(page, Full);

    public static Task<string> ContrastFaultsOfAsync(IPage page) => FaultsOfAsync(page, Contrast);

    // What a frame shows, as a preview does, is a page of its own, with its own landmarks.
    private static async Task<string> FaultsOfAsync(IPage page, string options)
    {
        if (await page.EvaluateAsync<bool>("() => !window.axe"))
            await page.EvaluateAsync(await Axe.Value);
        return await page.EvaluateAsync<string>(Run, options);
    }

    private static async Task<string> ReadAsync()
    {
        using var reader = new StreamReader(typeof(AxeRunOptions).Assembly.GetManifestResourceStream("Deque.AxeCore.Commons.Resources.axe.min.js")!);
        return await reader.ReadToEndAsync(CancellationToken.None);
    }
}
