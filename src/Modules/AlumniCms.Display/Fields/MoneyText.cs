using System.Globalization;

namespace AlumniCms.Display.Fields;

/// <summary>Amounts of money as the reader's language writes them: 700 000 FCFA, R$ 4.000, €12.50.</summary>
public static class MoneyText
{
    private const string NoBreakSpace = "\u00A0";

    /// <summary>The amount with the currency's sign on the side where the language has it.</summary>
    /// <param name="amount">A number, or a range of them, in the reader's digits.</param>
    /// <param name="currency">ISO 4217 code; empty for a bare number.</param>
    public static string Write(string amount, string? currency)
    {
        if (string.IsNullOrEmpty(currency) || amount.Length == 0)
            return amount;
        var culture = CultureInfo.CurrentCulture;
        var sign = Sign(currency, culture.TwoLetterISOLanguageName);

        // A sign of letters stands apart from the number even where a symbol would touch it.
        var gap = culture.NumberFormat.CurrencyPositivePattern > 1 || char.IsLetter(sign[^1]) ? NoBreakSpace : "";
        return culture.NumberFormat.CurrencyPositivePattern is 0 or 2 ? sign + gap + amount : amount + gap + sign;
    }

    private static string Sign(string currency, string language) => (currency, language) switch
    {
        ("EUR", _) => "€",
        ("BRL", _) => "R$",
        ("VND", _) => "₫",
        ("XAF" or "XOF", _) => "FCFA",
        ("MAD", "ar") => "د.م.",
        ("MAD", "fr") => "DH",
        _ => currency,
    };
}
