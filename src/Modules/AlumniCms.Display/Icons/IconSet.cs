using System.Collections.Frozen;
using System.Xml.Linq;

namespace AlumniCms.Display.Icons;

/// <summary>The icons that pages can show, by the names that Bootstrap Icons gives them.</summary>
internal static class IconSet
{
    private const string Prefix = "icons/";

    private static readonly FrozenDictionary<string, Icon> Icons = typeof(IconSet).Assembly.GetManifestResourceNames()
        .Where(name => name.StartsWith(Prefix, StringComparison.Ordinal))
        .ToFrozenDictionary(name => name[Prefix.Length..], Read, StringComparer.Ordinal);

    public static IEnumerable<string> Names => Icons.Keys;

    public static Icon? Find(string name) => Icons.GetValueOrDefault(name);

    private static Icon Read(string resource)
    {
        using var stream = typeof(IconSet).Assembly.GetManifestResourceStream(resource)!;
        var svg = XDocument.Load(stream).Root!;
        // The namespace is that of the page's own svg element and need not be said again.
        var content = svg.Elements().Select(element => element.ToString(SaveOptions.DisableFormatting).Replace($" xmlns=\"{svg.Name.NamespaceName}\"", "", StringComparison.Ordinal));
        return new((string)svg.Attribute("class")!, string.Concat(content));
    }
}
