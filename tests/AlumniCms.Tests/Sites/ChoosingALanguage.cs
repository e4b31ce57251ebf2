using AlumniCms.Sites.Cultures;

using FsCheck;
using FsCheck.Fluent;

namespace AlumniCms.Tests.Sites;

public sealed class ChoosingALanguage
{
    [Theory]
    [InlineData("fr", "fr")]
    [InlineData("en;q=0.5, fr;q=0.9, ar", "ar fr en")]
    [InlineData("en, fr", "en fr")]
    [InlineData("en;q=0, fr", "fr")]
    [InlineData("*, fr;q=0.5", "fr")]
    [InlineData("fr;q=viel, en", "en")]
    [InlineData("fr;q=-1;q, en;q=7", "en")]
    [InlineData(";;;,,,", "")]
    [InlineData(null, "")]
    public void Reads_the_browser_s_list_by_weight(string? header, string languages) =>
        Assert.Equal(languages, string.Join(' ', AcceptLanguage.Read(header)));

    [Theory]
    [InlineData("fr-CA", "fr")]
    [InlineData("pt", "pt-BR")]
    [InlineData("pt-PT", "pt-BR")]
    [InlineData("zh-TW", "zh-Hant")]
    [InlineData("zh-CN", "zh-Hans")]
    [InlineData("EN-us", "en")]
    [InlineData("de", null)]
    [InlineData("e", null)]
    public void Takes_the_nearest_culture_of_the_site(string wanted, string? culture) =>
        Assert.Equal(culture, AcceptLanguage.Match(["fr", "en", "pt-BR", "zh-Hans", "zh-Hant"], wanted));

    [Fact]
    public void Reads_any_header_without_failing() => Prop.ForAll(
        ArbMap.Default.ArbFor<string?>(),
        Gen.Elements("fr", "en-GB", ";q=", "0.5", ",", "*", "-", "\0", "é", "q=1e999", "NaN", " ").ListOf()
            .Select(string.Concat).ToArbitrary(),
        (any, near) => Survives(any) && Survives(near) && Survives(near + any)).QuickCheckThrowOnFailure();

    [Fact]
    public void A_huge_header_is_passed_over() => Assert.Empty(AcceptLanguage.Read(new string('a', 1_000_000)));

    [Fact]
    public void Languages_name_themselves_with_a_capital()
    {
        var names = new[] { "fr", "en", "ar", "vi", "pt", "tr", "el", "ka", "nowhere" }.Select(CultureText.NativeName);

        Assert.Equal(["Français", "English", "العربية", "Tiếng Việt", "Português", "Türkçe", "Ελληνικά", "ქართული", "nowhere"], names);
    }

    [Theory]
    [InlineData("ar", "rtl")]
    [InlineData("fa-IR", "rtl")]
    [InlineData("ur", "rtl")]
    [InlineData("fr", "ltr")]
    [InlineData("../..", "ltr")]
    public void Writing_has_a_direction(string culture, string direction) => Assert.Equal(direction, CultureText.Direction(culture));

    private static bool Survives(string? header) =>
        AcceptLanguage.Read(header).Select(l => AcceptLanguage.Match(["fr", "pt-BR"], l)).All(m => m is null or "fr" or "pt-BR");
}
