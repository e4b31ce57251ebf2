using System.Text.Json.Nodes;

using AlumniCms.Sites.Looks;

namespace AlumniCms.Tests.Sites.Looks;

public sealed class ReadingLooks
{
    [Theory]
    [InlineData("{}")]
    [InlineData("""{ "Primary": "#1B4F8F", "Corner": "soft", "Picture": "a.webp" }""")]
    [InlineData("""{ "Primary": "red; }", "PrimaryDark": 7, "Corner": ["round"] }""")]
    public void Are_the_theme_s_where_nothing_else_is_said(string branding) => Assert.True(Read(branding).AreThemes);

    [Theory]
    [InlineData("""{ "Primary": "#0b6b53" }""")]
    [InlineData("""{ "PrimaryDark": "#ffffff" }""")]
    [InlineData("""{ "Corner": "square" }""")]
    public void Are_the_site_s_own_where_one_thing_differs(string branding) => Assert.False(Read(branding).AreThemes);

    [Fact]
    public void Have_a_dark_colour_of_the_same_hue_unless_one_is_given()
    {
        var derived = Read("""{ "Primary": "#0b6b53" }""").PrimaryDark;

        Assert.Null(Ground.Dark.Hides(derived));
        Assert.Equal(Oklch.Of(SiteColour.Read("#0b6b53")!.Value).Hue, Oklch.Of(derived).Hue, tolerance: 0.1);
        Assert.Equal("#ffcc00", Read("""{ "Primary": "#0b6b53", "PrimaryDark": "#fc0" }""").PrimaryDark.ToString());
    }

    [Fact]
    public void Can_be_read_even_if_they_were_saved_before_colours_were_checked()
    {
        var looks = Read("""{ "Primary": "#ffee00", "PrimaryDark": "#000000" }""");

        Assert.Null(Ground.Light.Hides(looks.Primary));
        Assert.Null(Ground.Dark.Hides(looks.PrimaryDark));
    }

    [Fact]
    public void Find_files_as_a_path_or_as_a_field()
    {
        var looks = Read("""{ "Logo": "a/logo.png", "Picture": { "Paths": ["b.webp"], "MediaTexts": ["B"] } }""");

        Assert.Equal(("a/logo.png", "b.webp"), (looks.Logo, looks.Picture));
        Assert.Null(Read("""{ "Logo": "" }""").Logo);
    }

    private static SiteLooks Read(string branding) => SiteLooks.Read(JsonNode.Parse(branding)!.AsObject());
}
