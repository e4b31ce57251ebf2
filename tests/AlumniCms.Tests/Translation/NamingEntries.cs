using AlumniCms.Translation.Po;

namespace AlumniCms.Tests.Translation;

public sealed class NamingEntries
{
    [Theory]
    [InlineData("TitlePart.Title")]
    [InlineData("Event.Picture:alt:dossier/port.jpg")]
    [InlineData("Event.Picture:alt:a@b/c.jpg")]
    public void Reads_a_key_as_it_was_written(string name)
    {
        var key = new PoKey("4set00000000000000000000aa", name, 12, "0a1b2c3d");
        Assert.Equal(key, PoKey.Read(key.ToString()));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("menu")]
    [InlineData("a/b")]
    [InlineData("a/b/0@x")]
    [InlineData("a/b/-1@x")]
    [InlineData("a/b/1@")]
    [InlineData("a/b/1")]
    [InlineData("far-too-long-for-an-id-of-a-set/b/1@x")]
    public void Takes_nothing_else_for_a_key(string? context) => Assert.Null(PoKey.Read(context));
}
