using System.Globalization;

namespace AlumniCms.Display.Fields;

/// <summary>What an offer pays, in one line: 700 000–950 000 FCFA par mois.</summary>
public static class PayText
{
    /// <summary>The line, or an empty text for an offer that does not say.</summary>
    public static string Of(IReadOnlyList<FieldView> fields)
    {
        var range = string.Join('–', fields.Only("PayFrom", "PayTo").Select(x => x.Text).Distinct(StringComparer.Ordinal));
        if (range.Length == 0)
            return "";
        var pay = MoneyText.Write(range, fields.Find("Currency")?.Code);
        return fields.Find("PayPeriod")?.Text is { Length: > 0 } period ? $"{pay} {InSentence(period)}" : pay;
    }

    // The names of choices begin with a capital, which has no place within a phrase.
    private static string InSentence(string text) => CultureInfo.CurrentUICulture.TextInfo.ToLower(text[0]) + text[1..];
}
