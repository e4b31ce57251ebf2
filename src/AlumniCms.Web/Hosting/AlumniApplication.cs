using System.Text.Encodings.Web;
using System.Text.Unicode;

using AlumniCms.Kernel.Configuration;
using AlumniCms.Kernel.Data;
using AlumniCms.Kernel.Modules;
using AlumniCms.Sites.Features;

using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.HttpOverrides;
using Microsoft.AspNetCore.Mvc.ApplicationParts;
using Microsoft.Extensions.WebEncoders;

using StartupBase = AlumniCms.Kernel.Modules.StartupBase;

namespace AlumniCms.Web.Hosting;

/// <summary>Puts the program together from the modules beside it.</summary>
internal static class AlumniApplication
{
    // Who pastes a whole text into the search gets a page too: ten thousand letters of any script are 90 KB in an address.
    private const int LongestRequestLine = 128 * 1024;

    /// <summary>The services of the host and of all modules.</summary>
    /// <exception cref="SettingsException">A setting is wrong.</exception>
    public static WebApplicationBuilder CreateBuilder(string[] args)
    {
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions
        {
            Args = args,
            ContentRootPath = FindContentRoot(),
        });
        var settings = HostSettings.Read(builder.Configuration, builder.Environment.ContentRootPath);
        var modules = ModuleCatalog.FromFolder(AppContext.BaseDirectory);
        builder.Services.AddSingleton(modules);
        builder.Services.AddSingleton(settings);
        builder.Services.AddSingleton(settings.DataFolder);
        builder.Services.AddAlumniDatabase(settings.Database);
        AddFramework(builder, settings);
        AddViews(builder.Services, modules);
        foreach (var startup in Startups(modules))
        {
            startup.ConfigureServices(builder.Services, builder.Configuration);
            builder.Services.AddSingleton(startup);
        }

        return builder;
    }

    /// <summary>The pipeline: errors, compression, files, then the modules' own middleware and their endpoints.</summary>
    public static WebApplication Build(WebApplicationBuilder builder)
    {
        var app = builder.Build();
        var startups = app.Services.GetServices<StartupBase>().OrderBy(s => s.Order).ToArray();
        app.UseForwardedHeaders();
        app.UseMiddleware<HostCheck>();
        if (!app.Environment.IsDevelopment())
            app.UseHsts();
        app.UseExceptionHandler($"{ErrorRoute.Path}/500");
        app.UseStatusCodePagesWithReExecute(ErrorRoute.Path + "/{0}");
        app.UseMiddleware<SecurityHeaders>();
        app.MapStaticAssets().AllowAnonymous().Add(HashedNames.KeepInBrowsers);
        foreach (var startup in startups)
            startup.Configure(app);
        app.UseMiddleware<ErrorRoute>();
        app.UseRouting();
        app.UseFeatureGate();
        app.UseOutputCache();
        app.UseMiddleware<PageQueue>();

        // Inside the cache: a page is compressed once for each encoding, not for each visitor.
        app.UseResponseCompression();
        app.UseAuthorization();
        HealthEndpoints.Map(app);
        foreach (var startup in startups)
            startup.MapEndpoints(FeatureOf(app, startup));
        return app;
    }

    private static RouteGroupBuilder FeatureOf(WebApplication app, StartupBase startup)
    {
        var group = app.MapGroup("");
        foreach (var feature in startup.GetType().GetCustomAttributes(typeof(FeatureAttribute), inherit: false).Cast<FeatureAttribute>())
            group.RequireFeature(feature.Id);
        return group;
    }

    private static IEnumerable<StartupBase> Startups(ModuleCatalog modules) =>
        modules.Modules.SelectMany(m => m.Assembly.GetTypes())
            .Where(t => t is { IsAbstract: false } && t.IsSubclassOf(typeof(StartupBase)))
            .Select(t => (StartupBase)Activator.CreateInstance(t)!);

    private static void AddFramework(WebApplicationBuilder builder, HostSettings settings)
    {
        builder.Services.AddDataProtection()
            .SetApplicationName("AlumniCms")
            .PersistKeysToFileSystem(new DirectoryInfo(Path.Combine(settings.DataFolder.Path, "keys")));
        builder.Services.AddResponseCompression(options => options.EnableForHttps = true);
        builder.Services.AddOutputCache(options =>
        {
            options.SizeLimit = settings.CacheMegabytes * 1024L * 1024;
            options.UseCaseSensitivePaths = true;
        });
        builder.Services.AddHsts(options => options.MaxAge = TimeSpan.FromDays(365));
        builder.Services.AddAuthorization();

        // Accents and Arabic are written as they are: half the weight of character references.
        builder.Services.Configure<WebEncoderOptions>(options => options.TextEncoderSettings = new TextEncoderSettings(UnicodeRanges.All));
        builder.Services.AddProblemDetails();
        builder.Services.Configure<HostOptions>(options => options.ShutdownTimeout = TimeSpan.FromSeconds(60));
        TrustedProxies.Configure(new ForwardedHeadersOptions(), builder.Configuration);
        builder.Services.PostConfigure<ForwardedHeadersOptions>(options => TrustedProxies.Configure(options, builder.Configuration));

        // Run from the build's folder, not published, the files of modules and themes are found by the build's manifest.
        builder.WebHost.UseStaticWebAssets();
        builder.WebHost.ConfigureKestrel(options =>
        {
            options.AddServerHeader = false;
            options.Limits.MaxRequestLineSize = LongestRequestLine;
        });
    }

    private static void AddViews(IServiceCollection services, ModuleCatalog modules) =>
        services.AddControllersWithViews().ConfigureApplicationPartManager(manager =>
        {
            foreach (var assembly in modules.Modules.Select(m => m.Assembly).Where(a => manager.ApplicationParts.All(p => p.Name != a.GetName().Name)))
                foreach (var part in ApplicationPartFactory.GetApplicationPartFactory(assembly).GetApplicationParts(assembly))
                    manager.ApplicationParts.Add(part);
        });

    // `dotnet run --project` starts in the caller's folder; the configuration stands beside the program or the project.
    private static string FindContentRoot()
    {
        var here = Directory.GetCurrentDirectory();
        return File.Exists(Path.Combine(here, "appsettings.json")) ? here : AppContext.BaseDirectory;
    }
}
