using AlumniCms.IntegrationTests.Databases;
using AlumniCms.Kernel.Outbox;
using AlumniCms.Kernel.Timing;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Quartz;

namespace AlumniCms.IntegrationTests.Hosts;

/// <summary>Starts the real program, from its entry on, with a test server in the place of Kestrel.</summary>
internal sealed class AlumniFactory(TestDatabase database, string dataFolder, HostOptions options, TestLog log)
    : WebApplicationFactory<Program>
{
    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        builder.UseEnvironment("Test");
        foreach (var (key, value) in database.Settings)
            builder.UseSetting(key, value);
        foreach (var (key, value) in options.Settings)
            builder.UseSetting(key, value);
        builder.UseSetting("Data:Folder", dataFolder);
        builder.UseSetting("Demo:Build", "false");
        builder.ConfigureLogging(logging => logging.ClearProviders().AddProvider(log));
        builder.ConfigureTestServices(services =>
        {
            services.Replace(ServiceDescriptor.Singleton<TimeProvider>(options.Clock));
            services.AddTransient<IStartupFilter, VisitorAddress>();

            // Hashes are slow on purpose, and the tests sign hundreds of people in.
            services.Configure<PasswordHasherOptions>(hasher => hasher.IterationCount = 1_000);
            if (!options.RunsInBackground)
                RemoveBackgroundWork(services);
            options.Configure?.Invoke(services);
        });
    }

    // Tests call the outbox and the timed work themselves, so that nothing happens between two of their lines.
    private static void RemoveBackgroundWork(IServiceCollection services)
    {
        var background = services.Where(s => s.ServiceType == typeof(IHostedService)
            && ImplementationOf(s) is { } type
            && (type == typeof(OutboxDispatcher) || type == typeof(TimedWorkScheduler) || type == typeof(QuartzHostedService))).ToList();
        foreach (var service in background)
            services.Remove(service);
    }

    private static Type? ImplementationOf(ServiceDescriptor service) =>
        service.ImplementationType ?? service.ImplementationFactory?.GetType().GenericTypeArguments[1];
}
