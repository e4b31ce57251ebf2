using System.Xml.Linq;

using AlumniCms.Syndication.Feeds;

namespace AlumniCms.Tests.Syndication;

public sealed class AtomText
{
    private static readonly XNamespace Atom = "http://www.w3.org/2005/Atom";

    [Theory]
    [InlineData("Sans\u0000 rien\u000B", "Sans rien")]
    [InlineData("Moitié # de signe", "Moitié  de signe")]
    [InlineData("👩🏽‍🎓 & <b>", "👩🏽‍🎓 & <b>")]
    public void Stays_readable_whatever_a_title_holds(string title, string read)
    {
        // Half of a sign cannot stand in an attribute.
        var feed = new Feed(title.Replace('#', '\uD83D'), "Réseau", "fr", "https://example.org/fr/actualites", "https://example.org/fr/actualites/feed.atom", []);

        var root = XDocument.Load(new MemoryStream(AtomFeed.Write(feed))).Root!;

        Assert.Equal(read, root.Element(Atom + "title")!.Value);
        Assert.Equal("1970-01-01T00:00:00Z", root.Element(Atom + "updated")!.Value);
    }
}
