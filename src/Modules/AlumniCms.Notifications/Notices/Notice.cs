using System.Globalization;

namespace AlumniCms.Notifications.Notices;

/// <summary>Something that people are told, in the back office and by mail, each in their own language.</summary>
/// <param name="Kind">Key of a <see cref="NoticeKind"/>.</param>
/// <param name="Text">The sentence in English, with <c>{0}</c>, <c>{1}</c>, … where the arguments go: the key of its translations in the PO files.</param>
/// <param name="Arguments">
/// What fills the places: titles and names, at most ten, plain text. They are cut at 200 characters. A day and hour is given with <see cref="Hour"/>.
/// </param>
/// <param name="Url">
/// Where the matter is seen to, or null: the path on the site of the change, as it is after the site's own address, for example
/// <c>/admin/content/4x…</c> or <c>/fr/actualites/…</c>; <c>?query</c> may follow.
/// </param>
public sealed record Notice(string Kind, string Text, IReadOnlyList<string> Arguments, string? Url)
{
    private const string HourForm = "yyyy-MM-dd'T'HH:mmzzz";

    /// <summary>A day and hour as an argument: each reader has it in the way of their language, on the clock of the offset given.</summary>
    public static string Hour(DateTimeOffset hour) => hour.ToString(HourForm, CultureInfo.InvariantCulture);

    internal static DateTime? ReadHour(string argument) =>
        DateTimeOffset.TryParseExact(argument, HourForm, CultureInfo.InvariantCulture, DateTimeStyles.None, out var hour) ? hour.DateTime : null;
}
