using System.Text;
using System.Xml;

using AlumniCms.Kernel.Texts;

namespace AlumniCms.Syndication.Feeds;

/// <summary>Writes a feed as Atom (RFC 4287).</summary>
internal static class AtomFeed
{
    public const string ContentType = "application/atom+xml";

    private const string Namespace = "http://www.w3.org/2005/Atom";

    private static readonly XmlWriterSettings Settings = new()
    {
        Encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false),
    };

    /// <summary>The feed as UTF-8.</summary>
    public static byte[] Write(Feed feed)
    {
        using var bytes = new MemoryStream();
        using (var xml = XmlWriter.Create(bytes, Settings))
            Write(xml, feed);
        return bytes.ToArray();
    }

    private static void Write(XmlWriter xml, Feed feed)
    {
        xml.WriteStartElement("feed", Namespace);
        xml.WriteAttributeString("xml", "lang", null, feed.Lang);
        Text(xml, "id", feed.Url);
        Text(xml, "title", feed.Title);
        Text(xml, "updated", InstantText.Of(feed.Updated));
        Link(xml, "self", ContentType, feed.Url);
        Link(xml, "alternate", "text/html", feed.ListUrl);
        xml.WriteStartElement("author", Namespace);
        Text(xml, "name", feed.SiteName);
        xml.WriteEndElement();
        foreach (var entry in feed.Entries)
            Write(xml, entry);
        xml.WriteEndElement();
    }

    private static void Write(XmlWriter xml, FeedEntry entry)
    {
        xml.WriteStartElement("entry", Namespace);
        xml.WriteAttributeString("xml", "lang", null, entry.Lang);
        Text(xml, "id", entry.Id);
        Text(xml, "title", entry.Title);
        Text(xml, "published", InstantText.Of(entry.Published));
        Text(xml, "updated", InstantText.Of(entry.Updated));
        Link(xml, "alternate", "text/html", entry.Url);
        if (entry.OriginalUrl is not null)
            Link(xml, "canonical", "text/html", entry.OriginalUrl);
        if (entry.Summary is not null)
            Text(xml, "summary", entry.Summary);
        if (entry.Html.Length > 0)
        {
            xml.WriteStartElement("content", Namespace);
            xml.WriteAttributeString("type", "html");
            xml.WriteString(Clean(entry.Html));
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
    }

    private static void Text(XmlWriter xml, string name, string value) => xml.WriteElementString(name, Namespace, Clean(value));

    private static void Link(XmlWriter xml, string rel, string type, string href)
    {
        xml.WriteStartElement("link", Namespace);
        xml.WriteAttributeString("rel", rel);
        xml.WriteAttributeString("type", type);
        xml.WriteAttributeString("href", href);
        xml.WriteEndElement();
    }

    // XML has no way at all to write some characters, and one of them would make the whole feed unreadable.
    private static string Clean(string text)
    {
        for (var i = 0; i < text.Length; i++)
            if (!IsXml(text, i))
                return string.Concat(text.Where((_, at) => IsXml(text, at)));
        return text;
    }

    private static bool IsXml(string text, int at) => XmlConvert.IsXmlChar(text[at])
        || (at + 1 < text.Length && XmlConvert.IsXmlSurrogatePair(text[at + 1], text[at]))
        || (at > 0 && XmlConvert.IsXmlSurrogatePair(text[at], text[at - 1]));
}
