using System.Globalization;
using System.Text;
using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;

namespace AlumniCms.BrowserTests.Browsers;

/// <summary>Checks a page with axe against WCAG 2.2 A and AA and axe's good practices.</summary>
internal static class Accessibility
{
    private static readonly AxeRunOptions Options = new()
    {
        RunOnly = RunOnlyOptions.Tags("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"),
    };

    private static readonly AxeRunOptions Contrast = new() { RunOnly = RunOnlyOptions.Rules("color-contrast") };

    public static Task<string> FaultsOfAsync(IPage page) => FaultsOfAsync(page, Options);

    public static Task<string> ContrastFaultsOfAsync(IPage page) => FaultsOfAsync(page, Contrast);

    private static async Task<string> FaultsOfAsync(IPage page, AxeRunOptions options)
    {
        var result = await page.RunAxe(options);
        var text = new StringBuilder();
        foreach (var violation in result.Violations)
            Describe(violation, text);
        return text.ToString();
    }

    private static void Describe(AxeResultItem violation, StringBuilder text)
    {
        text.AppendLine(CultureInfo.InvariantCulture, $"{violation.Id} ({violation.Impact}): {violation.Help}");
        foreach (var node in violation.Nodes)
        {
            text.AppendLine(CultureInfo.InvariantCulture, $"  {node.Target}  {node.Html}");
            foreach (var check in (AxeResultCheck[])[.. node.Any, .. node.All, .. node.None])
                text.AppendLine(CultureInfo.InvariantCulture, $"    {check.Message}");
        }
    }
}
