using System.Net.Mime;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace AlumniCms.BrowserTests.Browsers;

/// <summary>A class fixture that serves small pages to try the browser tests' own tools on.</summary>
public sealed class SamplePages : IAsyncLifetime
{
    private readonly WebApplication _application;

    public SamplePages()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        _application = builder.Build();
        _application.MapGet("/good", () => Page("""<img src="data:," alt="La promotion 2026 devant l’école">"""));
        _application.MapGet("/no-alternative", () => Page("""<img src="data:,">"""));
        _application.MapGet("/script", () => Page(
            """<p id="who"></p><noscript><p>Sans script</p></noscript><script>who.textContent = 'Avec script'</script>"""));
        _application.MapGet("/broken", () => Page(
            """<script>throw new Error('Oups')</script><script src="https://cdn.example/widget.js"></script>"""));
    }

    public string Address(string path) => _application.Urls.Single() + path;

    public async ValueTask InitializeAsync() => await _application.StartAsync();

    public async ValueTask DisposeAsync() => await _application.DisposeAsync();

    private static IResult Page(string content) => Results.Content(
        $"""
        <!doctype html>
        <html lang="fr">
        <head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Un essai</title><link rel="icon" href="data:,"></head>
        <body><main><h1>Un essai</h1>{content}</main></body>
        </html>
        """,
        MediaTypeNames.Text.Html,
        System.Text.Encoding.UTF8);
}
