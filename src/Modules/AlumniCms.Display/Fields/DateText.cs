using System.Globalization;
using System.Text.RegularExpressions;

namespace AlumniCms.Display.Fields;

/// <summary>Dates as the reader's language writes them.</summary>
public static partial class DateText
{
    /// <summary>The date in a format of .NET, with the first day of a month as French has it: 1er mai.</summary>
    public static string Write(DateTimeOffset date, string format) =>
        WithFirst(date, format == "f" ? Moment(date) : date.ToString(format, CultureInfo.CurrentCulture));

    /// <summary>Day, month and year without the day of the week: 8 de março de 2027.</summary>
    public static string Day(DateTimeOffset date)
    {
        var pattern = Weekday().Replace(CultureInfo.CurrentCulture.DateTimeFormat.LongDatePattern, "");
        return Write(date, pattern.Length > 1 ? pattern : "D");
    }

    // .NET puts day and hour side by side; people say a word between them.
    private static string Moment(DateTimeOffset date)
    {
        var (day, hour) = (date.ToString("D", CultureInfo.CurrentCulture), date.ToString("t", CultureInfo.CurrentCulture));
        return CultureInfo.CurrentCulture.TwoLetterISOLanguageName switch
        {
            "fr" => $"{day} à {hour}",
            "en" => $"{day} at {hour}",
            "es" => $"{day}, {hour}",
            "pt" => $"{day}, {hour}",
            "ar" => $"{day}، {hour}",
            "vi" => $"{hour}, {day}",
            _ => date.ToString("f", CultureInfo.CurrentCulture),
        };
    }

    private static string WithFirst(DateTimeOffset date, string text)
    {
        if (date.Day != 1 || CultureInfo.CurrentCulture.TwoLetterISOLanguageName != "fr")
            return text;
        var month = date.ToString("MMMM", CultureInfo.CurrentCulture);
        return text.Replace("1 " + month, "1er " + month, StringComparison.Ordinal);
    }

    [GeneratedRegex(@"^dddd\s*[,،]?\s*|\s*[,،]?\s*dddd$", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Weekday();
}
