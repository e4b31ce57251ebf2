using System.Net;
using System.Net.Sockets;

namespace AlumniCms.Kernel.Auditing;

/// <summary>Makes of an address the network around it: enough to see that somebody came from elsewhere, too little to follow a person.</summary>
public static class AddressNetwork
{
    private const int KeptOfIPv4 = 24;
    private const int KeptOfIPv6 = 48;

    /// <summary>The network, such as <c>192.0.2.0/24</c> or <c>2001:db8:7::/48</c>; null without an address.</summary>
    public static string? Of(IPAddress? address)
    {
        if (address is null)
            return null;
        if (address.IsIPv4MappedToIPv6)
            address = address.MapToIPv4();
        var kept = address.AddressFamily == AddressFamily.InterNetwork ? KeptOfIPv4 : KeptOfIPv6;
        var bytes = address.GetAddressBytes();
        Array.Clear(bytes, kept / 8, bytes.Length - (kept / 8));
        return new IPNetwork(new IPAddress(bytes), kept).ToString();
    }
}
