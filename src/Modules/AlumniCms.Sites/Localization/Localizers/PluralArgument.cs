namespace AlumniCms.Sites.Localization;

/// <summary>
/// Carries a plural through <c>IStringLocalizer</c>'s arguments, hence through any localizer that wraps ours.
/// It formats as its count, so a foreign localizer still fills {0}.
/// </summary>
internal sealed record PluralArgument(int Count, string PluralId) : IFormattable
{
    public string ToString(string? format, IFormatProvider? formatProvider) => Count.ToString(format, formatProvider);
}
