using AlumniCms.Kernel.Caching;
using AlumniCms.Kernel.Sites;
using AlumniCms.Sites.Features;

using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace AlumniCms.Tests.Sites;

/// <summary>Sites as a host wires them: error pages, resolution, routing, gate, endpoints.</summary>
public sealed class ThePipeline
{
    [Theory]
    [InlineData("/cameroun/fr/page", 200, "page of cameroun in fr at /cameroun/fr")]
    [InlineData("/cameroun/fr/hidden", 404, "error of cameroun in fr at /cameroun/fr")]
    [InlineData("/cameroun/en/nothing", 404, "error of cameroun in en at /cameroun/en")]
    [InlineData("/cameroun/de/page", 404, "error of cameroun in fr at /cameroun")]
    [InlineData("/ended/fr/page", 410, "error of ended in fr at /ended/fr")]
    [InlineData("/soon/fr/page", 503, "error of soon in fr at /soon/fr")]
    public async Task Answers_in_the_site_s_look_and_language(string path, int status, string body)
    {
        await using var services = Services();
        await using var scope = services.CreateAsyncScope();
        var context = new DefaultHttpContext { RequestServices = scope.ServiceProvider };
        (context.Request.Method, context.Request.Host, context.Request.Path) = ("GET", new HostString("example.org"), path);
        using var written = new MemoryStream();
        context.Response.Body = written;

        await Pipeline(services)(context);

        Assert.Equal((status, body), (context.Response.StatusCode, System.Text.Encoding.UTF8.GetString(written.ToArray())));
    }

    private static ServiceProvider Services()
    {
        var services = new ServiceCollection();
        services.AddLogging();
        services.AddRouting();
        services.AddSingleton(new System.Diagnostics.DiagnosticListener("test"));
        services.AddSingleton<System.Diagnostics.DiagnosticSource>(p => p.GetRequiredService<System.Diagnostics.DiagnosticListener>());
        services.AddScoped<CurrentSite>();
        services.AddSingleton(TimeProvider.System);
        services.AddSingleton<CacheEvictions>().AddScoped<PageTags>();
        new AlumniCms.Sites.Startup().ConfigureServices(services, new ConfigurationBuilder().Build());
        services.Replace(ServiceDescriptor.Singleton<ISiteStore>(new SomeSites()));
        return services.BuildServiceProvider();
    }

    private static RequestDelegate Pipeline(IServiceProvider services)
    {
        var app = new ApplicationBuilder(services);
        app.UseStatusCodePagesWithReExecute("/error/{0}");
        new AlumniCms.Sites.Startup().Configure(app);
        app.UseRouting();
        app.UseFeatureGate();
        app.UseEndpoints(routes =>
        {
            routes.MapGet("/page", (HttpContext context, CurrentSite site) => Say("page", context, site));
            routes.MapGet("/hidden", (HttpContext context, CurrentSite site) => Say("hidden", context, site)).RequireFeature("Planted.A");
            routes.MapGet("/error/{code}", (HttpContext context, CurrentSite site) => Say("error", context, site));
        });
        return app.Build();
    }

    private static string Say(string what, HttpContext context, CurrentSite site) =>
        $"{what} of {site.Site.Key} in {site.Culture} at {context.Request.PathBase}";
}
