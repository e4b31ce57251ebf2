using System.Globalization;
using System.Text.Json;

using Microsoft.Extensions.Localization;

namespace AlumniCms.Notifications.Notices;

/// <summary>A notice in the language of this moment.</summary>
internal sealed class NoticeWords(IStringLocalizer<Texts> T)
{
    private const char Isolate = '\u2068';
    private const char EndOfIsolate = '\u2069';

    public string Of(NoticeRow notice) =>
        T[notice.Text, [.. (JsonSerializer.Deserialize<string[]>(notice.Arguments) ?? []).Select(Spoken)]];

    private static string Spoken(string argument) =>
        Isolated(Notice.ReadHour(argument) is { } hour ? hour.ToString("f", CultureInfo.CurrentCulture) : argument);

    // A French title in an Arabic sentence keeps its own direction, with the marks at its ends.
    private static string Isolated(string argument) =>
        CultureInfo.CurrentUICulture.TextInfo.IsRightToLeft ? $"{Isolate}{argument}{EndOfIsolate}" : argument;

    /// <summary>Does the work in the language of somebody who is written to.</summary>
    public static TResult In<TResult>(string culture, Func<TResult> work)
    {
        var (own, ownUi) = (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture);
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo(culture);
            return work();
        }
        finally
        {
            (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture) = (own, ownUi);
        }
    }
}
