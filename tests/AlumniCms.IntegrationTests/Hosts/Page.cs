using System.Net;
using System.Net.Http.Headers;
using System.Text.Json.Nodes;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;

namespace AlumniCms.IntegrationTests.Hosts;

/// <summary>An answer of the program.</summary>
public sealed class Page(string path, HttpStatusCode status, HttpResponseHeaders headers, string body, TestLog log)
{
    private IHtmlDocument? _document;

    public HttpStatusCode Status => status;

    public HttpResponseHeaders Headers => headers;

    public string Body => body;

    /// <summary>Where a redirect leads, or null.</summary>
    public string? Location => headers.Location?.OriginalString;

    /// <summary>True when the page was made for an earlier visitor.</summary>
    public bool IsFromCache => headers.Age is not null;

    public IHtmlDocument Document => _document ??= new HtmlParser().ParseDocument(body);

    /// <summary>Language that the page declares.</summary>
    public string? Lang => Document.DocumentElement.GetAttribute("lang");

    /// <summary>Language of the text that the page is about.</summary>
    public string? TextLang => Document.QuerySelector("main h1")?.GetAttribute("lang") ?? Lang;

    public string Heading => Text("h1");

    /// <summary>Text of the first element that the selector finds, or an empty text.</summary>
    public string Text(string selector) => Document.QuerySelector(selector)?.TextContent.Trim() ?? "";

    /// <summary>Addresses of links below the selector.</summary>
    public IReadOnlyList<string> Links(string selector) =>
        [.. Document.QuerySelectorAll($"{selector} a[href]").Select(a => a.GetAttribute("href")!)];

    /// <summary>The answer as JSON.</summary>
    public JsonObject Json => JsonNode.Parse(body)!.AsObject();

    /// <summary>Holds that the page has the status, and shows it when it has not.</summary>
    public Page Is(HttpStatusCode expected)
    {
        if (status != expected)
            Assert.Fail($"{path} answered {(int)status} rather than {(int)expected}.\n{body}\n{log.Text}");
        return this;
    }

    public Page IsOk() => Is(HttpStatusCode.OK);
}
