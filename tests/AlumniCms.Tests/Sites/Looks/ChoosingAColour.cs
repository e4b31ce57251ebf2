using AlumniCms.Sites.Looks;
using AlumniCms.Tests.Architecture;

using FsCheck;
using FsCheck.Fluent;

namespace AlumniCms.Tests.Sites.Looks;

public sealed class ChoosingAColour
{
    private const string Tokens = "src/Themes/AlumniCms.Themes.Public/Assets/scss/_site.scss";

    [Theory]
    [InlineData("#000000", "#ffffff", 21)]
    [InlineData("#767676", "#fff", 4.54)]
    [InlineData("#FF0000", "#ffffff", 4.0)]
    [InlineData("#1b4f8f", "#1b4f8f", 1)]
    public void Measures_contrast_as_WCAG_does(string one, string two, double ratio) =>
        Assert.Equal(ratio, Colour(one).ContrastWith(Colour(two)), tolerance: 0.01);

    [Theory]
    [InlineData("")]
    [InlineData("red")]
    [InlineData("1b4f8f")]
    [InlineData("#1b4f8")]
    [InlineData("#1b4f8f00")]
    [InlineData("#1b4f8g")]
    [InlineData("#1b4f8f ")]
    [InlineData("#１b4f8f")]
    [InlineData("red; }")]
    public void Reads_nothing_but_hexadecimal_digits(string text) => Assert.Null(SiteColour.Read(text));

    [Fact]
    public void Writes_what_it_reads() => Check.QuickThrowOnFailure(Prop.ForAll(
        Colours, colour => SiteColour.Read(colour.ToString()) == colour));

    [Fact]
    public void Keeps_a_colour_through_the_way_that_people_see_it() => Check.QuickThrowOnFailure(Prop.ForAll(
        Colours, colour => Oklch.Of(colour).ToColour() == colour));

    [Fact]
    public void Suggests_only_what_passes() => Check.QuickThrowOnFailure(Prop.ForAll(
        Colours, colour => Grounds.All(g => g.Hides(g.Nearest(colour)) is null)));

    [Fact]
    public void Leaves_a_colour_that_passes_alone() => Check.QuickThrowOnFailure(Prop.ForAll(
        Colours, colour => Grounds.All(g => g.Hides(colour) is not null || g.Nearest(colour) == colour)));

    [Fact]
    public void Suggests_nothing_further_away_than_needed() => Check.QuickThrowOnFailure(Prop.ForAll(
        Colours, colour => Grounds.All(g => g.Hides(colour) is null || Least(g, g.Nearest(colour)) < Ground.Enough + 0.2)));

    [Fact]
    public void Suggests_the_same_hue() => Check.QuickThrowOnFailure(Prop.ForAll(
        Colours, colour => Grounds.All(g => IsSameHue(Oklch.Of(colour), Oklch.Of(g.Nearest(colour))))));

    [Fact]
    public void Takes_the_colours_of_the_theme_as_grounds()
    {
        var scss = Repository.Read(Tokens);
        var dark = scss.IndexOf("prefers-color-scheme: dark", StringComparison.Ordinal);

        AssertTokens(Ground.Light, scss[..dark], SiteLooks.ThemesPrimary);
        AssertTokens(Ground.Dark, scss[dark..], SiteLooks.ThemesPrimaryDark);
        Assert.All(Grounds, g => Assert.Null(g.Hides(Colour(g == Ground.Light ? SiteLooks.ThemesPrimary : SiteLooks.ThemesPrimaryDark))));
    }

    private static Ground[] Grounds => [Ground.Light, Ground.Dark];

    private static Arbitrary<SiteColour> Colours => ArbMap.Default.GeneratorFor<byte>().Three()
        .Select(t => new SiteColour(t.Item1, t.Item2, t.Item3)).ToArbitrary();

    private static void AssertTokens(Ground ground, string scss, string accent)
    {
        Assert.Contains($"--surface: {ground.Surface};", scss, StringComparison.Ordinal);
        Assert.Equal(["paper", "tint", "notice"], ground.Others.Select(c => new[] { "paper", "tint", "notice" }.First(n => scss.Contains($"--{n}: {c};", StringComparison.Ordinal))));
        Assert.Contains($"--on-accent: {ground.Text};", scss, StringComparison.Ordinal);
        Assert.Contains($"--accent: {accent};", scss, StringComparison.Ordinal);
    }

    private static double Least(Ground ground, SiteColour colour) =>
        ground.Others.Prepend(ground.Surface).Append(ground.Text).Min(colour.ContrastWith);

    // Of a colour near grey nobody can tell the hue, and eight bits cannot hold it.
    private static bool IsSameHue(Oklch one, Oklch two) =>
        Math.Min(one.Chroma, two.Chroma) < 0.05 || Math.Abs(Math.IEEERemainder(one.Hue - two.Hue, 2 * Math.PI)) < 0.1;

    private static SiteColour Colour(string text) => SiteColour.Read(text)!.Value;
}
