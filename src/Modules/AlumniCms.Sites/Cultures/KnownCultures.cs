using System.Collections.Concurrent;
using System.Globalization;
using System.Text.RegularExpressions;

namespace AlumniCms.Sites.Cultures;

/// <summary>The cultures that this server has real rules for: any well-formed text passes the plain constructor.</summary>
public static partial class KnownCultures
{
    private static readonly ConcurrentDictionary<(string Culture, string? Country), CultureInfo> Formats = new();

    /// <summary>The culture of a code, compared without case, or null when the server does not know it. Never throws.</summary>
    public static CultureInfo? Find(string code)
    {
        if (!Syntax.IsMatch(code))
            return null;
        try
        {
            return CultureInfo.GetCultureInfo(code, predefinedOnly: true);
        }
        catch (CultureNotFoundException)
        {
            return null;
        }
    }

    /// <summary>
    /// The culture whose dates and numbers a country's readers of a language expect: <c>fr</c> in <c>CM</c> is
    /// <c>fr-CM</c> where the server knows it, else the language itself.
    /// </summary>
    /// <param name="culture">A culture of a saved site.</param>
    /// <param name="country">The site's ISO 3166-1 alpha-2 code, or null.</param>
    public static CultureInfo FormatsOf(string culture, string? country) =>
        Formats.GetOrAdd((culture, country), static key =>
        {
            var language = Find(key.Culture) ?? CultureInfo.InvariantCulture;
            return ForPages(key.Country is { } country && language.IsNeutralCulture
                ? Find($"{key.Culture}-{country}") ?? language
                : language);
        });

    /// <summary>
    /// The culture by which dates of a page are written: its own for most. French has one way everywhere (Unicode's for
    /// Morocco shortens July to “jui.”), and so has English, day before month and 24 hours: readers of a worldwide network
    /// should not have to know which country's English they read.
    /// </summary>
    /// <param name="formats">What <see cref="FormatsOf"/> gave.</param>
    public static CultureInfo DatesOf(CultureInfo formats)
    {
        ArgumentNullException.ThrowIfNull(formats);
        return formats.TwoLetterISOLanguageName switch
        {
            "fr" => CultureInfo.GetCultureInfo("fr"),
            "en" => CultureInfo.GetCultureInfo("en-GB"),
            _ => formats,
        };
    }

    // Content holds Gregorian dates of any year, which another calendar may not reach; and the digits that .NET writes
    // go with the separators of those digits.
    private static CultureInfo ForPages(CultureInfo culture)
    {
        var dates = DatesOf(culture);
        if (ReferenceEquals(dates, culture) && culture.Calendar is GregorianCalendar && culture.NumberFormat.NumberDecimalSeparator is not "\u066b")
            return culture;
        var adapted = (CultureInfo)culture.Clone();
        if (!ReferenceEquals(dates, culture))
            adapted.DateTimeFormat = (DateTimeFormatInfo)dates.DateTimeFormat.Clone();
        if (adapted.Calendar is not GregorianCalendar
            && adapted.OptionalCalendars.OfType<GregorianCalendar>().FirstOrDefault() is { } gregorian)
            adapted.DateTimeFormat.Calendar = gregorian;
        if (adapted.NumberFormat.NumberDecimalSeparator is "\u066b")
            (adapted.NumberFormat.NumberDecimalSeparator, adapted.NumberFormat.NumberGroupSeparator) = (",", "\u00a0");
        return CultureInfo.ReadOnly(adapted);
    }

    /// <summary>A known code near to an unknown one, or null.</summary>
    internal static string? Suggest(string code)
    {
        var dashed = code.Trim().Replace('_', '-');
        for (; dashed.Length > 0; dashed = Parent(dashed))
            if (Find(dashed) is { } culture)
                return culture.Name;
        return null;
    }

    /// <summary>The code without its last part; empty for a language alone.</summary>
    internal static string Parent(string code)
    {
        var dash = code.LastIndexOf('-');
        return dash < 0 ? "" : code[..dash];
    }

    [GeneratedRegex(@"^[A-Za-z]{2,3}(-[A-Za-z]{4})?(-([A-Za-z]{2}|[0-9]{3}))?\z", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Syntax { get; }
}
