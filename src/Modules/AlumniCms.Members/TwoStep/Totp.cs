using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace AlumniCms.Members.TwoStep;

/// <summary>Time-based one-time codes (RFC 6238): six digits, thirty seconds, SHA-1, as every authenticator has them.</summary>
internal static class Totp
{
    public const int KeyLength = 20;

    private const int Seconds = 30;
    private const int Digits = 6;
    private const string Base32 = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

    /// <summary>The step of the code, when it is that of now or of the one before or after; null for a wrong one.</summary>
    public static long? FindStep(byte[] key, string code, DateTimeOffset now)
    {
        var digits = new string([.. code.Where(c => !char.IsWhiteSpace(c))]);
        var step = now.ToUnixTimeSeconds() / Seconds;
        long? found = null;
        foreach (var candidate in new[] { step - 1, step, step + 1 })
            if (CryptographicOperations.FixedTimeEquals(Encoding.UTF8.GetBytes(Code(key, candidate)), Encoding.UTF8.GetBytes(digits)))
                found = candidate;
        return found;
    }

    /// <summary>The code of a moment.</summary>
    public static string Code(byte[] key, DateTimeOffset moment) => Code(key, moment.ToUnixTimeSeconds() / Seconds);

    /// <summary>A key as authenticators take it from the keyboard.</summary>
    public static string Text(byte[] key)
    {
        var text = new StringBuilder();
        var (buffer, bits) = (0, 0);
        foreach (var value in key)
        {
            buffer = ((buffer << 8) | value) & 0xFFFF;
            for (bits += 8; bits >= 5; bits -= 5)
                text.Append(Base32[(buffer >> (bits - 5)) & 31]);
        }

        if (bits > 0)
            text.Append(Base32[(buffer << (5 - bits)) & 31]);
        return text.ToString();
    }

    private static string Code(byte[] key, long step)
    {
        Span<byte> counter = stackalloc byte[8];
        System.Buffers.Binary.BinaryPrimitives.WriteInt64BigEndian(counter, step);

        // The standard's hash, which authenticators know; its weakness to collisions does not matter in an HMAC.
#pragma warning disable CA5350
        var hash = HMACSHA1.HashData(key, counter);
#pragma warning restore CA5350
        var offset = hash[^1] & 15;
        var number = System.Buffers.Binary.BinaryPrimitives.ReadInt32BigEndian(hash.AsSpan(offset)) & int.MaxValue;
        return (number % 1_000_000).ToString(CultureInfo.InvariantCulture).PadLeft(Digits, '0');
    }
}
