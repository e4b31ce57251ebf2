namespace AlumniCms.Kernel.Ids;

/// <summary>
/// Makes ids in Orchard Core's form: 26 characters of <c>0123456789abcdefghjkmnpqrstvwxyz</c>.
/// Made from version-7 GUIDs (RFC 9562), so that ids sort by the time they were made.
/// </summary>
public static class IdGenerator
{
    /// <summary>Number of characters of an id.</summary>
    public const int Length = 26;

    private const string Alphabet = "0123456789abcdefghjkmnpqrstvwxyz";

    /// <summary>A new id.</summary>
    public static string NewId(TimeProvider time)
    {
        Span<byte> bytes = stackalloc byte[16];
        Guid.CreateVersion7(time.GetUtcNow()).TryWriteBytes(bytes, bigEndian: true, out _);
        return string.Create(Length, bytes, static (characters, bytes) =>
        {
            // 128 bits are written as 26 groups of five, the two spare bits standing in front.
            var buffer = 0;
            var bits = 2;
            var next = 0;
            for (var i = 0; i < characters.Length; i++)
            {
                while (bits < 5)
                {
                    buffer = (buffer << 8) | bytes[next++];
                    bits += 8;
                }

                bits -= 5;
                characters[i] = Alphabet[(buffer >> bits) & 31];
                buffer &= (1 << bits) - 1;
            }
        });
    }
}
