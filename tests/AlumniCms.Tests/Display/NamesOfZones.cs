using System.Globalization;
using AlumniCms.Display.Maps;

namespace AlumniCms.Tests.Display;

public sealed class NamesOfZones
{
    [Theory]
    [InlineData("Africa/Casablanca", "ar", "المغرب")]
    [InlineData("Africa/Casablanca", "fr", "Maroc")]
    [InlineData("Asia/Ho_Chi_Minh", "vi", "Việt Nam")]
    [InlineData("Europe/Brussels", "fr-CM", "Belgique")]
    [InlineData("America/Sao_Paulo", "pt-BR", "Brasília")] // Brazil has several clocks.
    [InlineData("America/New_York", "fr", "New York")]
    [InlineData("Europe/Moscow", "sw", "Moscow")] // No names in Swahili: English.
    [InlineData("America/Port_of_Nowhere", "fr", "Port of Nowhere")]
    public void Are_what_people_call_them(string zone, string culture, string name) =>
        Assert.Equal(name, ZoneNames.Find(zone, CultureInfo.GetCultureInfo(culture)));

    [Fact]
    public void Are_there_in_each_language_of_the_interface_for_every_site_of_the_network()
    {
        foreach (var zone in File.ReadLines(Path.Combine(AppContext.BaseDirectory, "recipes", "networks", "world.csv")).Skip(1)
                     .SelectMany(line => line.Split(',')).Where(cell => cell.Contains('/', StringComparison.Ordinal) && TimeZoneInfo.TryFindSystemTimeZoneById(cell, out _)))
            Assert.NotEqual(ZoneNames.Find(zone, CultureInfo.GetCultureInfo("ar")), ZoneNames.Find(zone, CultureInfo.GetCultureInfo("en")));
    }
}
