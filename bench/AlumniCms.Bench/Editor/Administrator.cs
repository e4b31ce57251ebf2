using System.Net;

using AngleSharp.Html.Parser;

namespace AlumniCms.Bench.Editor;

/// <summary>The demo's administrator, signed in.</summary>
internal sealed class Administrator : IDisposable
{
    private const string SignIn = "/fr/account/sign-in";
    private const string FileName = "demo-administrator.txt";

    private readonly CookieContainer _cookies = new();
    private readonly HttpClient _client;

    private Administrator(int port)
    {
        var handler = new SocketsHttpHandler { CookieContainer = _cookies, AllowAutoRedirect = false, AutomaticDecompression = DecompressionMethods.All };
        _client = new HttpClient(handler) { BaseAddress = new Uri($"http://127.0.0.1:{port}") };
    }

    public IEnumerable<Cookie> Cookies => _cookies.GetAllCookies();

    /// <summary>The cookies as the value of a header.</summary>
    public string CookieHeader => _cookies.GetCookieHeader(_client.BaseAddress!);

    /// <summary>Signs in with the e-mail address and the password that stand in the data folder.</summary>
    public static async Task<Administrator> SignInAsync(int port, string dataFolder, CancellationToken cancellationToken)
    {
        var known = await File.ReadAllTextAsync(Path.Combine(dataFolder, FileName), cancellationToken);
        if (known.Trim().Split(" / ", 2) is not [var login, var password])
            throw new InvalidOperationException($"{FileName} does not hold “e-mail / password”.");
        var administrator = new Administrator(port);
        var form = await administrator.OpenAsync(SignIn, $"form[action='{SignIn}']", cancellationToken);
        form.Set("login", login);
        form.Set("password", password);
        using var answer = await administrator.SendAsync(SignIn, form.ToContent(), "text/html", cancellationToken);
        if (answer.StatusCode != HttpStatusCode.Redirect)
            throw new InvalidOperationException($"The administrator of {FileName} could not sign in: {(int)answer.StatusCode}.");
        return administrator;
    }

    /// <summary>Opens a page and reads the form on it.</summary>
    public async Task<PageForm> OpenAsync(string path, string selector, CancellationToken cancellationToken)
    {
        using var answer = await _client.GetAsync(new Uri(path, UriKind.Relative), cancellationToken);
        var html = await answer.Content.ReadAsStringAsync(cancellationToken);
        if (answer.StatusCode != HttpStatusCode.OK)
            throw new InvalidOperationException($"GET {path}: {(int)answer.StatusCode}");
        return PageForm.Of(await new HtmlParser().ParseDocumentAsync(html, cancellationToken), selector)
            ?? throw new InvalidOperationException($"GET {path}: there is no {selector} on the page.");
    }

    public Task<HttpResponseMessage> GetAsync(string path, CancellationToken cancellationToken) =>
        _client.GetAsync(new Uri(path, UriKind.Relative), cancellationToken);

    /// <summary>Sends a form.</summary>
    public async Task<HttpResponseMessage> SendAsync(string path, HttpContent form, string accept, CancellationToken cancellationToken)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, path) { Content = form };
        request.Headers.Add("Accept", accept);
        return await _client.SendAsync(request, cancellationToken);
    }

    public void Dispose() => _client.Dispose();
}
