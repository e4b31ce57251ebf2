using Microsoft.Extensions.Logging;

namespace AlumniCms.Sites.Localization;

/// <summary>What localization writes to the log.</summary>
internal static partial class LocalizationLog
{
    [LoggerMessage(1, LogLevel.Error, "A PO file is left out; its texts appear in the next language of the site.")]
    public static partial void SkippedFile(ILogger logger, PoFormatException broken);

    [LoggerMessage(2, LogLevel.Warning, "The {Culture} translation “{Text}” of “{Id}” has placeholders that do not fit; the text in the code is shown. Correct it in the PO file.")]
    public static partial void BrokenPlaceholders(ILogger logger, string culture, string text, string id);
}
