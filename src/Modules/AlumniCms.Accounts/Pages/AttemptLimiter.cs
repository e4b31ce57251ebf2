using System.Collections.Concurrent;
using System.Net;
using System.Net.Sockets;
using System.Security.Cryptography;
using System.Text;

using Microsoft.AspNetCore.Http;

namespace AlumniCms.Accounts.Pages;

/// <summary>
/// Counts attempts by address and by what was typed as account, whether there is such an account or not, in the memory of
/// this process. Singleton.
/// </summary>
internal sealed class AttemptLimiter(TimeProvider time)
{
    private const int Remembered = 100_000;
    private const int LongestKey = 64;

    private readonly ConcurrentDictionary<(string Limit, string Key), Tried> _counts = new();

    /// <summary>Counts one attempt; the time to wait when it is one too many, else null.</summary>
    public TimeSpan? Count(AttemptLimit limit, string key)
    {
        var now = time.GetUtcNow();
        MakeRoom(now);
        var count = _counts.AddOrUpdate(
            (limit.Name, Short(key)),
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

    /// <summary>How many counts are remembered, and by how many characters all of them together.</summary>
    internal (int Counts, long Characters) Size => (_counts.Count, _counts.Keys.Sum(k => (long)k.Key.Length));

    // Whoever types ten thousands of names shall not have the counts of others forgotten as long as others are over.
    private void MakeRoom(DateTimeOffset now)
    {
        if (_counts.Count <= Remembered)
            return;
        foreach (var (key, tried) in _counts)
            if (tried.Until <= now)
                _counts.TryRemove(key, out _);
        if (_counts.Count > Remembered)
            _counts.Clear();
    }

    // What is typed may be as long as a form: a hundred thousand of them would fill the memory.
    private static string Short(string key) => key.Length <= LongestKey ? key : Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(key)));

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
