using AlumniCms.Kernel.Configuration;

using Microsoft.AspNetCore.Http;

namespace AlumniCms.Web.Hosting;

/// <summary>Where the server shall listen: checked before anything else is done, in the operator's words.</summary>
internal static class ServerAddresses
{
    /// <summary>The settings from which the addresses come.</summary>
    public const string Setting = "--urls";

    /// <summary>Refuses an address that no server can listen on.</summary>
    /// <exception cref="SettingsException">There is one.</exception>
    public static void Check(IConfiguration configuration)
    {
        foreach (var address in Given(configuration))
            if (!IsAddress(address))
                throw new SettingsException(
                    Setting, $"(or ASPNETCORE_URLS) is '{address}', which is no address to listen on. Write it like http://127.0.0.1:5000, with a port from 1 to 65535.");
    }

    /// <summary>The addresses for a message.</summary>
    public static string Shown(IConfiguration configuration) => string.Join(", ", Given(configuration).DefaultIfEmpty("http://localhost:5000"));

    private static string[] Given(IConfiguration configuration) =>
        (configuration[WebHostDefaults.ServerUrlsKey] ?? "").Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);

    private static bool IsAddress(string text)
    {
        try
        {
            var address = BindingAddress.Parse(text);
            return address.Scheme is "http" or "https" && address.PathBase.Length == 0
                && (address.IsUnixPipe || address.IsNamedPipe || address.Port is >= 0 and <= 65_535);
        }
        catch (Exception exception) when (exception is FormatException or OverflowException or ArgumentException)
        {
            return false;
        }
    }
}
