using System.Collections.Concurrent;
using System.Globalization;
using Microsoft.Extensions.Logging;

namespace AlumniCms.Sites.Localization;

/// <summary>Fills placeholders; a translation whose placeholders are broken gives way to the text in the code.</summary>
internal sealed class PoTextFormat(ILogger<PoTextFormat> logger)
{
    private const int MostReports = 1000;

    private readonly ConcurrentDictionary<(string Culture, string Text), bool> reported = new();

    public string Fill(LocalizedText text, string source, object?[] arguments)
    {
        if (arguments.Length == 0)
            return text.Text;
        if (TryFill(text.Text, arguments) is { } filled)
            return filled;
        Report(text, source);
        return TryFill(source, arguments) ?? source;
    }

    private static string? TryFill(string text, object?[] arguments)
    {
        try
        {
            return string.Format(CultureInfo.CurrentCulture, text, arguments);
        }
        catch (FormatException)
        {
            return null;
        }
    }

    private void Report(LocalizedText text, string source)
    {
        if (reported.Count < MostReports && reported.TryAdd((text.Culture, text.Text), true))
            LocalizationLog.BrokenPlaceholders(logger, text.Culture, text.Text, source);
    }
}
