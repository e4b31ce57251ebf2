using System.Globalization;
using System.Text.Json;

using Microsoft.Extensions.Localization;

namespace AlumniCms.Notifications.Notices;

/// <summary>A notice in the language of this moment.</summary>
internal sealed class NoticeWords(IStringLocalizer<Texts> T)
{
    public string Of(NoticeRow notice) =>
        T[notice.Text, [.. JsonSerializer.Deserialize<string[]>(notice.Arguments) ?? []]];

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
