using System.Net;

using AlumniCms.Kernel.Configuration;

using Microsoft.AspNetCore.HttpOverrides;

namespace AlumniCms.Web.Hosting;

/// <summary>Whose word is taken for a visitor's address, scheme and host: this machine's own, and that of the proxies in the configuration.</summary>
internal static class TrustedProxies
{
    public const string Setting = "ForwardedHeaders__KnownProxies";

    private const string Any = "*";

    /// <summary>Reads the settings into the options of the framework.</summary>
    /// <exception cref="SettingsException">A proxy is neither an address nor a network.</exception>
    public static void Configure(ForwardedHeadersOptions options, IConfiguration configuration)
    {
        var networks = Parts(configuration["ForwardedHeaders:KnownProxies"], ',', ';').Select(Read).ToList();
        options.KnownProxies.Clear();
        options.KnownProxies.Add(IPAddress.IPv6Loopback);
        options.KnownIPNetworks.Clear();
        options.KnownIPNetworks.Add(new System.Net.IPNetwork(IPAddress.Parse("127.0.0.0"), 8));
        foreach (var network in networks)
            options.KnownIPNetworks.Add(network);

        // Every hop has to be known, so that their number needs no limit.
        options.ForwardLimit = null;
        options.ForwardedHeaders = ForwardedHeaders.XForwardedFor | ForwardedHeaders.XForwardedProto;

        // A host that a visitor made up would stand in links and in kept pages: it is believed only from a list.
        var hosts = Parts(configuration["AllowedHosts"], ';');
        if (hosts.Length == 0 || hosts.Contains(Any, StringComparer.Ordinal))
            return;
        options.ForwardedHeaders |= ForwardedHeaders.XForwardedHost;
        options.AllowedHosts = hosts;
    }

    private static System.Net.IPNetwork Read(string text)
    {
        if (System.Net.IPNetwork.TryParse(text, out var network))
            return network;
        return IPAddress.TryParse(text, out var address)
            ? new System.Net.IPNetwork(address, address.AddressFamily == System.Net.Sockets.AddressFamily.InterNetwork ? 32 : 128)
            : throw new SettingsException(
                Setting, $"names '{text}', which is neither an address nor a network. Write them like 10.0.0.5, 192.168.7.0/24 with commas between.");
    }

    private static string[] Parts(string? text, params char[] separators) =>
        (text ?? "").Split(separators, StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
}
