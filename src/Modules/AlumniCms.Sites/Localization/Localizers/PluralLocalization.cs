using AlumniCms.Sites.Localization;

namespace Microsoft.Extensions.Localization;

/// <summary>Texts that depend on a number.</summary>
public static class PluralLocalization
{
    /// <summary>The text for a number of things, in the plural form of the reader's language.</summary>
    /// <param name="localizer">Where to look.</param>
    /// <param name="count">The number; it fills the placeholder {0}.</param>
    /// <param name="singular">The English text for one, which is also the key (<c>msgid</c>).</param>
    /// <param name="plural">The English text for any other number (<c>msgid_plural</c>).</param>
    /// <param name="args">What fills {1}, {2}, …</param>
    public static LocalizedString Plural(this IStringLocalizer localizer, int count, string singular, string plural, params object[] args)
    {
        ArgumentNullException.ThrowIfNull(localizer);
        ArgumentNullException.ThrowIfNull(plural);
        return localizer[singular, [new PluralArgument(count, plural), .. args]];
    }
}
