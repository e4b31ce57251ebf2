using System.Collections.Concurrent;
using Microsoft.Playwright;

namespace AlumniCms.BrowserTests.Browsers;

/// <summary>A page in a browser profile of its own, with what went wrong on it so far.</summary>
public sealed class BrowserVisit : IAsyncDisposable
{
    private readonly IBrowserContext _context;
    private readonly Visitor _visitor;
    private readonly ConcurrentQueue<string> _problems = [];

    internal BrowserVisit(Visitor visitor, IBrowserContext context, IPage page)
    {
        _visitor = visitor;
        _context = context;
        Page = page;
        page.Console += (_, message) =>
        {
            if (message.Type is "error")
                _problems.Enqueue($"console: {message.Text} ({message.Location})");
        };
        page.PageError += (_, error) => _problems.Enqueue($"script: {error}");
        page.RequestFailed += (_, request) =>
        {
            // Given up by the page itself: titles for what was typed meanwhile, or whatever was on its way when a link was followed.
            if (request.Failure is not "net::ERR_ABORTED")
                _problems.Enqueue($"request: {request.Method} {request.Url} ({request.Failure})");
        };
    }

    public IPage Page { get; }

    /// <summary>Errors of scripts, of the content security policy and of requests, in the order in which they came.</summary>
    public IReadOnlyCollection<string> Problems => _problems;

    /// <summary>
    /// The page's faults against WCAG 2.2 A and AA and axe's good practices, as text to read; empty if there is none.
    /// </summary>
    /// <exception cref="InvalidOperationException">The visitor has no JavaScript, which axe is written in.</exception>
    public async Task<string> AccessibilityFaultsAsync() => _visitor.JavaScript
        ? await Accessibility.FaultsOfAsync(Page)
        : throw new InvalidOperationException("axe is a script itself: check the page as a visitor with JavaScript.");

    /// <summary>As <see cref="AccessibilityFaultsAsync"/>, of colours alone: what a change between light and dark can break.</summary>
    public Task<string> ContrastFaultsAsync() => Accessibility.ContrastFaultsOfAsync(Page);

    public async ValueTask DisposeAsync() => await _context.DisposeAsync();
}
