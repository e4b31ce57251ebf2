using System.Text.RegularExpressions;
using AlumniCms.Tests.Architecture;

namespace AlumniCms.Tests.Themes;

/// <summary>What anyone may publish: the design system's code, without the State's fonts and brand.</summary>
public sealed partial class TheStateDesignTheme
{
    private const string Folder = "src/Themes/AlumniCms.Themes.Dsfr";

    // The build script names the fonts in order to leave them out.
    private static IEnumerable<string> Shipped => Repository.Files("*", Folder).Where(f => !f.StartsWith($"{Folder}/Assets/scripts/", StringComparison.Ordinal));

    [Fact]
    public void Names_no_font_and_no_brand_of_the_State() => Assert.DoesNotContain(
        Shipped, f => Reserved().IsMatch(Repository.Read(f)));

    [Fact]
    public void Holds_no_font_file() => Assert.DoesNotContain(
        Shipped, f => Path.GetExtension(f) is ".woff" or ".woff2" or ".ttf" or ".otf" or ".eot");

    [Fact]
    public void Asks_for_no_file_from_its_style_sheet() => Assert.DoesNotMatch(
        """@import|@font-face|url\((?!["']?data:)""", Repository.Read($"{Folder}/wwwroot/dsfr.css"));

    [Theory]
    [InlineData("font-family: Marianne, arial")]
    [InlineData("font-family:'Spectral',georgia")]
    [InlineData("<p class=\"fr-logo\">République<br>Française</p>")]
    public void Would_be_told_of_one(string text) => Assert.Matches(Reserved(), text);

    [Fact]
    public void Is_chosen_by_no_recipe() => Assert.DoesNotContain(
        Repository.Files("*.json", "recipes"), f => Repository.Read(f).Contains("AlumniCms.Themes.Dsfr", StringComparison.Ordinal));

    [GeneratedRegex("marianne|spectral|fr-logo|république\\s*(?:<br>)?\\s*française", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Reserved();
}
