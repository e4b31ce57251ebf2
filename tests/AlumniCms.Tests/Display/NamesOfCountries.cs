using System.Globalization;
using AlumniCms.Display.Maps;

namespace AlumniCms.Tests.Display;

public sealed class NamesOfCountries
{
    [Theory]
    [InlineData("MA", "ar", "المغرب")]
    [InlineData("MA", "fr-FR", "Maroc")]
    [InlineData("ma", "pt-BR", "Marrocos")]
    [InlineData("VN", "vi", "Việt Nam")]
    [InlineData("DE", "sw", "Germany")] // No names in Swahili: English.
    [InlineData("XX", "fr", "XX")]
    public void Are_those_of_the_reader_whoever_asked_before(string code, string culture, string name) =>
        Assert.Equal(name, CountryNames.Find(code, CultureInfo.GetCultureInfo(culture)));
}
