using System.Globalization;

namespace AlumniCms.Display.Fields;

/// <summary>Dates as the reader's language writes them.</summary>
public static class DateText
{
    /// <summary>The date in a format of .NET, with the first day of a month as French has it: 1er mai.</summary>
    public static string Write(DateTimeOffset date, string format)
    {
        var text = date.ToString(format, CultureInfo.CurrentCulture);
        if (date.Day != 1 || CultureInfo.CurrentCulture.TwoLetterISOLanguageName != "fr")
            return text;
        var month = date.ToString("MMMM", CultureInfo.CurrentCulture);
        return text.Replace("1 " + month, "1er " + month, StringComparison.Ordinal);
    }
}
