using System.Globalization;
using System.Text;

namespace AlumniCms.Syndication.Calendars;

/// <summary>Writes lines of iCalendar (RFC 5545): folded at 75 octets, ended by CR LF.</summary>
internal sealed class CalendarText
{
    private const int LineOctets = 75;

    private readonly StringBuilder _text = new();

    /// <summary>An instant in UTC.</summary>
    public static string Utc(DateTimeOffset instant) => instant.UtcDateTime.ToString("yyyyMMdd'T'HHmmss'Z'", CultureInfo.InvariantCulture);

    /// <summary>A time by local clocks.</summary>
    public static string Local(DateTime time) => time.ToString("yyyyMMdd'T'HHmmss", CultureInfo.InvariantCulture);

    /// <summary>A value of type TEXT: what has a meaning in the format is escaped, control characters are dropped.</summary>
    public static string Escape(string text)
    {
        var escaped = new StringBuilder(text.Length);
        foreach (var character in text.ReplaceLineEndings("\n"))
            switch (character)
            {
                case '\\' or ';' or ',':
                    escaped.Append('\\').Append(character);
                    break;
                case '\n':
                    escaped.Append("\\n");
                    break;
                case '\t':
                    escaped.Append(' ');
                    break;
                case var _ when !char.IsControl(character):
                    escaped.Append(character);
                    break;
            }

        return escaped.ToString();
    }

    /// <summary>Adds a property whose value stands as it is given: a date, a number, an address.</summary>
    public CalendarText Line(string name, string value)
    {
        var octets = 0;
        foreach (var rune in $"{name}:{value}".EnumerateRunes())
        {
            // A line may be folded anywhere, but a letter cut in two would be lost for simple readers.
            if (octets + rune.Utf8SequenceLength > LineOctets)
            {
                _text.Append("\r\n ");
                octets = 1;
            }

            _text.Append(rune.ToString());
            octets += rune.Utf8SequenceLength;
        }

        _text.Append("\r\n");
        return this;
    }

    /// <summary>Adds a property of type TEXT that has a value.</summary>
    public CalendarText Text(string name, string? value) => string.IsNullOrWhiteSpace(value) ? this : Line(name, Escape(value));

    /// <inheritdoc/>
    public override string ToString() => _text.ToString();
}
