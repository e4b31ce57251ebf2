using System.Text;
using System.Xml;

using AlumniCms.Kernel.Texts;

namespace AlumniCms.Syndication.SiteMaps;

/// <summary>Writes site maps and indexes of them (sitemaps.org).</summary>
internal static class SiteMapWriter
{
    public const string ContentType = "application/xml";

    private const string Namespace = "http://www.sitemaps.org/schemas/sitemap/0.9";

    private static readonly XmlWriterSettings Settings = new() { Encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false) };

    /// <summary>A map of pages.</summary>
    public static byte[] Pages(IEnumerable<SiteMapEntry> pages) => Write("urlset", "url", pages);

    /// <summary>An index of maps.</summary>
    public static byte[] Index(IEnumerable<SiteMapEntry> maps) => Write("sitemapindex", "sitemap", maps);

    private static byte[] Write(string root, string element, IEnumerable<SiteMapEntry> entries)
    {
        using var bytes = new MemoryStream();
        using (var xml = XmlWriter.Create(bytes, Settings))
        {
            xml.WriteStartElement(root, Namespace);
            foreach (var entry in entries)
            {
                xml.WriteStartElement(element, Namespace);
                xml.WriteElementString("loc", Namespace, entry.Url);
                if (entry.Modified is { } modified)
                    xml.WriteElementString("lastmod", Namespace, InstantText.Of(modified));
                xml.WriteEndElement();
            }

            xml.WriteEndElement();
        }

        return bytes.ToArray();
    }
}
