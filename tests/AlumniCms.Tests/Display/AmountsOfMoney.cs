using System.Globalization;
using System.Text.Json.Nodes;
using AlumniCms.Display.Fields;
using AlumniCms.Sites.Cultures;

namespace AlumniCms.Tests.Display;

public sealed class AmountsOfMoney
{
    [Theory]
    [InlineData("fr", "CM", "700 000", "XAF", "700 000 FCFA")]
    [InlineData("en", "CM", "700,000", "XOF", "FCFA 700,000")]
    [InlineData("pt", "BR", "4.000", "BRL", "R$ 4.000")]
    [InlineData("vi", "VN", "9.000.000", "VND", "9.000.000 ₫")]
    [InlineData("fr", "MA", "9.000", "MAD", "9.000 DH")]
    [InlineData("ar", "MA", "9.000", "MAD", "9.000 د.م.")]
    [InlineData("en", "VN", "12.50", "EUR", "€12.50")]
    [InlineData("fr", "CM", "12,50", "", "12,50")]
    public void Stand_with_the_sign_where_the_language_has_it(string culture, string country, string amount, string currency, string expected)
    {
        CultureInfo.CurrentCulture = KnownCultures.FormatsOf(culture, country);

        Assert.Equal(expected, MoneyText.Write(amount, currency).Replace('\u00A0', ' '));
    }

    [Fact]
    public void Say_for_how_long_they_are_paid_within_the_phrase()
    {
        CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = KnownCultures.FormatsOf("fr", "CM");
        var (from, to) = (Field("PayFrom", "700 000"), Field("PayTo", "950 000"));
        var (currency, period) = (Field("Currency", "XAF"), Field("PayPeriod", "Par mois"));

        Assert.Equal("700 000–950 000\u00A0FCFA par mois", PayText.Of([from, to, currency, period]));
        Assert.Equal("700 000\u00A0FCFA", PayText.Of([from, currency]));
        Assert.Equal("", PayText.Of([currency, period]));
    }

    private static FieldView Field(string name, string text) =>
        new(name, name, [new FieldValueView { Text = text }], new JsonObject { ["Text"] = text });
}
