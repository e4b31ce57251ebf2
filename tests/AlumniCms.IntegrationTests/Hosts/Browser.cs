using System.Net;
using AngleSharp.Html.Dom;

namespace AlumniCms.IntegrationTests.Hosts;

/// <summary>A browser of one person: it keeps cookies, fills in forms and has an address of its own.</summary>
public sealed class Browser(AlumniHost host)
{
    private static int _last;

    private readonly Dictionary<string, string> _cookies = new(StringComparer.Ordinal);
    private readonly string _address = string.Create(
        System.Globalization.CultureInfo.InvariantCulture, $"10.{Interlocked.Increment(ref _last) >> 8 & 255}.{_last & 255}.7");

    public IReadOnlyDictionary<string, string> Cookies => _cookies;

    /// <summary>The cookie headers of the last answer, as they were sent.</summary>
    public IReadOnlyList<string> SetCookies { get; private set; } = [];

    public string UserAgent { get; init; } = "Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0";

    public string Scheme { get; init; } = "http";

    public void Plant(string name, string value) => _cookies[name] = value;

    public Task<Page> GetAsync(string path) => SendAsync(new HttpRequestMessage(HttpMethod.Get, path), path);

    /// <summary>Opens a page, fills in the form that leads to the address, and sends it.</summary>
    public async Task<Page> SubmitAsync(string path, string action, params (string Name, string Value)[] fields)
    {
        var page = (await GetAsync(path)).IsOk();
        return await SubmitAsync(page, action, fields);
    }

    /// <summary>Fills in a form of an open page, and sends it.</summary>
    public async Task<Page> SubmitAsync(Page page, string action, params (string Name, string Value)[] fields)
    {
        var form = page.Document.QuerySelectorAll("form[method=post]").FirstOrDefault(f => f.GetAttribute("action")!.EndsWith(action, StringComparison.Ordinal));
        Assert.True(form is not null, $"There is no form for {action}.\n{page.Body}");
        var values = form.QuerySelectorAll("input[type=hidden]").OfType<IHtmlInputElement>().ToDictionary(i => i.Name!, i => i.Value, StringComparer.Ordinal);
        foreach (var (name, value) in fields)
            values[name] = value;
        return await PostAsync(form.GetAttribute("action")!, values);
    }

    public Task<Page> PostAsync(string path, IEnumerable<KeyValuePair<string, string>> values) =>
        SendAsync(new HttpRequestMessage(HttpMethod.Post, path) { Content = new FormUrlEncodedContent(values) }, path);

    /// <summary>Sends a form that holds files.</summary>
    public Task<Page> PostAsync(string path, HttpContent form, string accept = "text/html") =>
        SendAsync(new HttpRequestMessage(HttpMethod.Post, path) { Content = form }, path, accept);

    private async Task<Page> SendAsync(HttpRequestMessage request, string path, string accept = "text/html")
    {
        using (request)
        {
            request.RequestUri = new Uri($"{Scheme}://localhost{path}");
            request.Headers.Add("Accept", accept);
            request.Headers.TryAddWithoutValidation("User-Agent", UserAgent);
            request.Headers.Add(VisitorAddress.Header, _address);
            if (_cookies.Count > 0)
                request.Headers.Add("Cookie", string.Join("; ", _cookies.Select(c => $"{c.Key}={c.Value}")));
            using var response = await host.SendAsync(request);
            SetCookies = response.Headers.TryGetValues("Set-Cookie", out var lines) ? [.. lines] : [];
            foreach (var line in SetCookies)
                Keep(line);
            return new Page(path, response.StatusCode, response.Headers, await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), host.Log);
        }
    }

    private void Keep(string line)
    {
        var (name, value) = line.Split(';')[0].Split('=', 2) is [var n, var v] ? (n, v) : (line, "");
        if (value.Length == 0)
            _cookies.Remove(name);
        else
            _cookies[name] = value;
    }
}
