using AlumniCms.Kernel.Configuration;
using AlumniCms.Recipes.Reading;
using AlumniCms.Web.Demo;

using Microsoft.Extensions.Options;

namespace AlumniCms.Web.Hosting;

/// <summary>Serves the network.</summary>
internal static class Server
{
    /// <summary>Starts and serves until it is told to stop; 0 after a clean stop, 1 when it could not start.</summary>
    public static async Task<int> RunAsync(string[] args)
    {
        try
        {
            var builder = AlumniApplication.CreateBuilder(args);
            await using var app = AlumniApplication.Build(builder);
            app.Services.GetService<IStartupValidator>()?.Validate();
            await DatabaseStart.MigrateAsync(app.Services, CancellationToken.None);
            if (app.Services.GetRequiredService<HostSettings>().BuildDemo ?? app.Environment.IsDevelopment())
                await new DemoNetwork(app.Services, Console.Out).BuildAsync(app.Lifetime.ApplicationStopping);
            await app.RunAsync();
            return 0;
        }
        catch (RecipeException exception)
        {
            await Console.Error.WriteLineAsync(exception.ToString());
            return 1;
        }
        catch (Exception exception) when (exception is SettingsException or StartException or OptionsValidationException)
        {
            await Console.Error.WriteLineAsync(exception.Message);
            return 1;
        }
        catch (IOException exception) when (exception.InnerException is Microsoft.AspNetCore.Connections.AddressInUseException)
        {
            await Console.Error.WriteLineAsync($"{exception.Message} Stop the other program, or choose another address with --urls.");
            return 1;
        }
    }
}
