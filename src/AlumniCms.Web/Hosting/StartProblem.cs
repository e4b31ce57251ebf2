using System.Net.Sockets;

using AlumniCms.Kernel.Configuration;
using AlumniCms.Recipes.Reading;
using AlumniCms.Web.Commands;

using Microsoft.AspNetCore.Connections;
using Microsoft.Extensions.Options;

namespace AlumniCms.Web.Hosting;

/// <summary>Says in a line or two what kept the server from starting, and with which of the commands' exit codes it ends.</summary>
internal static class StartProblem
{
    public static (int ExitCode, string Message) Explain(Exception exception, string addresses) => exception switch
    {
        RecipeException recipe => (ExitCode.Failed, recipe.ToString()),
        SettingsException or StartException or OptionsValidationException => (ExitCode.ConfigurationOrDatabase, exception.Message),
        _ when WhyNotBound(exception) is { } reason => (
            ExitCode.ConfigurationOrDatabase,
            $"The server cannot listen on {addresses}: {reason}"),

        // Not foreseen: whoever mends it needs the whole of it.
        _ => (ExitCode.Failed, $"Unexpected, please report it: {exception}"),
    };

    private static string? WhyNotBound(Exception exception) => exception switch
    {
        IOException { InnerException: AddressInUseException } =>
            "another program does so already. Stop that one, or choose another address with --urls or ASPNETCORE_URLS.",
        SocketException { SocketErrorCode: SocketError.AccessDenied } =>
            "this user may not use the port. Choose one above 1023 with --urls or ASPNETCORE_URLS, and let a reverse proxy hold port 80.",
        SocketException { SocketErrorCode: SocketError.AddressNotAvailable } =>
            "this machine has no such address. Name one of its own with --urls or ASPNETCORE_URLS, such as http://127.0.0.1:5000.",
        InvalidOperationException when exception.Message.Contains("HTTPS endpoint", StringComparison.Ordinal) =>
            "there is no certificate for https. Let a reverse proxy hold it and use http:// here, or name one in Kestrel__Certificates__Default__Path.",
        _ => null,
    };
}
