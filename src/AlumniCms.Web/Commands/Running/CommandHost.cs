using AlumniCms.Web.Hosting;

using Microsoft.Extensions.Logging.Console;

namespace AlumniCms.Web.Commands.Running;

/// <summary>The program's services for a command. The host is never started: no port, no outbox, no timed work.</summary>
internal static class CommandHost
{
    public static WebApplication Build()
    {
        var builder = AlumniApplication.CreateBuilder([]);
        builder.Logging.ClearProviders();
        builder.Logging.AddSimpleConsole(options =>
        {
            options.SingleLine = true;

            // The formatter looks at the standard output, and writes to the other.
            options.ColorBehavior = Console.IsErrorRedirected ? LoggerColorBehavior.Disabled : LoggerColorBehavior.Default;
        });
        builder.Services.Configure<ConsoleLoggerOptions>(options => options.LogToStandardErrorThreshold = LogLevel.Trace);
        builder.Logging.AddFilter<ConsoleLoggerProvider>(category: null, LogLevel.Warning);
        // What goes wrong there comes as an exception too, and is told once.
        builder.Logging.AddFilter<ConsoleLoggerProvider>("Microsoft.EntityFrameworkCore", LogLevel.None);
        return builder.Build();
    }
}
