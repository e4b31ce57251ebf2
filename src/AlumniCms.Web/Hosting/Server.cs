using AlumniCms.Web.Demo;

using Microsoft.Extensions.Options;

namespace AlumniCms.Web.Hosting;

/// <summary>Serves the network.</summary>
internal static class Server
{
    /// <summary>Starts and serves until it is told to stop; 0 after a clean stop, else the exit code of what kept it from starting.</summary>
    public static async Task<int> RunAsync(string[] args)
    {
        var addresses = "";
        try
        {
            var log = new StartLog();
            var builder = AlumniApplication.CreateBuilder(args);
            log.Limit(builder.Logging);
            addresses = ServerAddresses.Shown(builder.Configuration);
            ServerAddresses.Check(builder.Configuration);
            await using var app = AlumniApplication.Build(builder);
            log.Open(app.Lifetime);
            app.Services.GetService<IStartupValidator>()?.Validate();
            PublicAddress.WarnWithout(app);
            await DatabaseStart.MigrateAsync(app.Services, CancellationToken.None);
            if (app.Services.GetRequiredService<HostSettings>().BuildDemo ?? app.Environment.IsDevelopment())
                await new DemoNetwork(app.Services, Console.Out).BuildAsync(app.Lifetime.ApplicationStopping);
            await app.RunAsync();
            return 0;
        }
        catch (Exception exception) when (exception is not HostAbortedException)
        {
            (int exitCode, string message) = StartProblem.Explain(exception, addresses);
            await Console.Error.WriteLineAsync(message);
            return exitCode;
        }
    }
}
