using System.Collections.Concurrent;
using System.Net;
using System.Net.Sockets;

using Microsoft.AspNetCore.Http;

namespace AlumniCms.Accounts.Pages;

/// <summary>
/// Counts attempts by address and by what was typed as account, whether there is such an account or not, in the memory of
/// this process. Singleton.
/// </summary>
internal sealed class AttemptLimiter(TimeProvider time)
{
    private const int Remembered = 100_000;

    private readonly ConcurrentDictionary<(string Limit, string Key), Tried> _counts = new();

    /// <summary>Counts one attempt; the time to wait when it is one too many, else null.</summary>
    public TimeSpan? Count(AttemptLimit limit, string key)
    {
        var now = time.GetUtcNow();
        if (_counts.Count > Remembered)
            _counts.Clear();
        var count = _counts.AddOrUpdate(
            (limit.Name, key),
            _ => new Tried(1, now + limit.Window),
            (_, former) => former.Until <= now ? new Tried(1, now + limit.Window) : former with { Number = former.Number + 1 });
        return count.Number > limit.Most ? count.Until - now : null;
    }

    /// <summary>Counts an attempt by the visitor’s address alone.</summary>
    public TimeSpan? Count(HttpContext http, AttemptLimit byAddress) => Count(byAddress, Network(http.Connection.RemoteIpAddress));

    /// <summary>Counts an attempt by the visitor's address and by the account's name.</summary>
    public TimeSpan? Count(HttpContext http, AttemptLimit byAddress, AttemptLimit byAccount, string account)
    {
        var address = Count(http, byAddress);
        return Count(byAccount, account.Trim().ToUpperInvariant()) ?? address;
    }

    // Of IPv6 a household has at least 64 bits to choose addresses from.
    private static string Network(IPAddress? address) => address switch
    {
        null => "",
        { IsIPv4MappedToIPv6: true } => address.MapToIPv4().ToString(),
        { AddressFamily: AddressFamily.InterNetworkV6 } => Convert.ToHexString(address.GetAddressBytes().AsSpan(0, 8)),
        _ => address.ToString(),
    };

    private sealed record Tried(int Number, DateTimeOffset Until);
}
