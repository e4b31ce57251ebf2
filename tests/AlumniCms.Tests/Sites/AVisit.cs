using System.Globalization;

using AlumniCms.Kernel.Caching;
using AlumniCms.Kernel.Sites;
using AlumniCms.Sites.Resolution;

using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;

namespace AlumniCms.Tests.Sites;

/// <summary>One request through the resolution of sites, and what the page behind it saw.</summary>
internal sealed class AVisit
{
    private static readonly ServiceProvider NoServices = new ServiceCollection().BuildServiceProvider();

    public HttpContext Context { get; } = new DefaultHttpContext { RequestServices = NoServices };

    public CurrentSite Current { get; } = new();

    public bool Reached { get; private set; }

    public string Seen { get; private set; } = "";

    public string Formats { get; private set; } = "";

    public string Language { get; private set; } = "";

    public string? Location => Context.Response.Headers.Location;

    public static Task<AVisit> To(string path, string host = "example.org", string method = "GET") =>
        To(path, _ => { }, host, method);

    public static async Task<AVisit> To(
        string path, Action<HttpRequest> prepare, string host = "example.org", string method = "GET", SiteTable? sites = null)
    {
        var visit = new AVisit();
        var request = visit.Context.Request;
        (request.Scheme, request.Host, request.Path, request.Method) = ("https", new HostString(host), path, method);
        prepare(request);
        await visit.RunAsync(sites ?? SomeSites.Table);
        return visit;
    }

    public Task RunAsync(SiteTable? sites = null) =>
        new SiteResolution(Page, new SomeSites { Current = sites ?? SomeSites.Table }).InvokeAsync(Context, Current, new PageTags(new CacheEvictions(), TimeProvider.System));

    private Task Page(HttpContext context)
    {
        Reached = true;
        Seen = $"{context.Request.PathBase.Value} {context.Request.Path.Value}";
        (Formats, Language) = (CultureInfo.CurrentCulture.Name, CultureInfo.CurrentUICulture.Name);
        return Task.CompletedTask;
    }
}
