using System.Buffers;
using System.Text;

namespace AlumniCms.Sites.Localization;

/// <summary>Reads one quoted string of a line with its escapes.</summary>
internal static class PoStringReader
{
    private static readonly SearchValues<char> Special = SearchValues.Create("\"\\");

    /// <summary>Appends the string whose opening quotation mark is the first character; gives the length it took.</summary>
    public static int Append(ReadOnlySpan<char> line, StringBuilder target, string file, int lineNumber)
    {
        var at = 1;
        while (true)
        {
            var plain = line[at..].IndexOfAny(Special);
            if (plain < 0)
                throw Unterminated(file, lineNumber);
            target.Append(line.Slice(at, plain));
            at += plain;
            if (line[at] == '"')
                return at + 1;
            at = AppendEscape(line, at, target, file, lineNumber);
        }
    }

    private static int AppendEscape(ReadOnlySpan<char> line, int at, StringBuilder target, string file, int lineNumber)
    {
        if (at + 1 == line.Length)
            throw Unterminated(file, lineNumber);
        if (IsNumeric(line, at))
            return AppendBytes(line, at, target, file, lineNumber);
        var character = line[at + 1] switch
        {
            'n' => '\n',
            't' => '\t',
            'r' => '\r',
            '"' => '"',
            '\\' => '\\',
            '\'' => '\'',
            '?' => '?',
            'a' => '\a',
            'b' => '\b',
            'f' => '\f',
            'v' => '\v',
            var other => throw new PoFormatException(file, lineNumber, $"“\\{other}” is not an escape of PO files", "Write “\\\\” for a backslash."),
        };
        target.Append(character);
        return at + 2;
    }

    // Numeric escapes are bytes: a run of them may spell one character of UTF-8.
    private static int AppendBytes(ReadOnlySpan<char> line, int at, StringBuilder target, string file, int lineNumber)
    {
        var bytes = new ArrayBufferWriter<byte>(4);
        while (IsNumeric(line, at))
        {
            var value = 0;
            var end = line[at + 1] == 'x' ? ReadHex(line, at + 2, ref value) : ReadOctal(line, at + 1, ref value);
            if (value is 0 or > byte.MaxValue)
                throw new PoFormatException(file, lineNumber, $"“{PoText.Shorten(line[at..end].ToString())}” is not a byte from 1 to 255", "Write the character itself; the file is UTF-8.");
            bytes.GetSpan(1)[0] = (byte)value;
            bytes.Advance(1);
            at = end;
        }

        try
        {
            target.Append(PoUtf8.Strict.GetString(bytes.WrittenSpan));
        }
        catch (DecoderFallbackException invalid)
        {
            throw new PoFormatException(file, lineNumber, $"the numeric escapes do not form UTF-8", "Write the character itself; the file is UTF-8.", invalid);
        }

        return at;
    }

    private static bool IsNumeric(ReadOnlySpan<char> line, int at) =>
        at + 1 < line.Length
        && line[at] == '\\'
        && (char.IsBetween(line[at + 1], '0', '7')
            || (line[at + 1] == 'x' && at + 2 < line.Length && char.IsAsciiHexDigit(line[at + 2])));

    private static int ReadOctal(ReadOnlySpan<char> line, int at, ref int value)
    {
        var end = Math.Min(at + 3, line.Length);
        for (; at < end && char.IsBetween(line[at], '0', '7'); at++)
            value = (value * 8) + (line[at] - '0');
        return at;
    }

    private static int ReadHex(ReadOnlySpan<char> line, int at, ref int value)
    {
        for (; at < line.Length && char.IsAsciiHexDigit(line[at]); at++)
            value = Math.Min((value * 16) + Convert.ToInt32(line[at].ToString(), 16), byte.MaxValue + 1);
        return at;
    }

    private static PoFormatException Unterminated(string file, int line) =>
        new(file, line, $"the string has no closing quotation mark", "End it with \" on the same line; a long text goes on in a new string on the next line.");
}
