using AlumniCms.Media.Files;

namespace AlumniCms.Tests.Media;

public sealed class WritingAPath
{
    [Theory]
    [InlineData("campus.jpg", "campus.jpg")]
    [InlineData("/portraits/Aïssata.jpg", "portraits/Aïssata.jpg")]
    [InlineData("portraits\\a b.jpg", "portraits/a b.jpg")]
    [InlineData("cafe\u0301.png", "caf\u00E9.png")]
    [InlineData("صور/جامعة.png", "صور/جامعة.png")]
    public void Has_one_form(string given, string stored) => Assert.Equal(stored, MediaPath.Normalise(given).Value);

    [Theory]
    [InlineData("")]
    [InlineData("/")]
    [InlineData("..")]
    [InlineData("../secret.png")]
    [InlineData("a/../../secret.png")]
    [InlineData("a\\..\\..\\secret.png")]
    [InlineData("a/./b.png")]
    [InlineData("a//b.png")]
    [InlineData("a/")]
    [InlineData("//server/share.png")]
    [InlineData("C:/windows.png")]
    [InlineData("a\0.png")]
    [InlineData("a\r\nSet-Cookie: x.png")]
    [InlineData("photo\u202Egnp.exe")]
    [InlineData("photo\u200B.png")]
    [InlineData("a.png?x=1")]
    [InlineData("a#b.png")]
    [InlineData("%2e%2e/a.png")]
    [InlineData("<b>.png")]
    [InlineData("a .png/ ")]
    [InlineData("a.png.")]
    [InlineData("\uD800.png")]
    public void Refuses_what_climbs_hides_or_is_reserved(string path)
    {
        var result = MediaPath.Normalise(path);

        Assert.False(result.Succeeded, path);
        Assert.Equal(("media.path", "Path"), (result.Refusals[0].Code, result.Refusals[0].Path));
    }

    [Fact]
    public void Is_at_most_400_characters_long()
    {
        Assert.True(MediaPath.Normalise($"{new string('a', 396)}.png").Succeeded);
        Assert.False(MediaPath.Normalise($"{new string('a', 397)}.png").Succeeded);
    }
}
