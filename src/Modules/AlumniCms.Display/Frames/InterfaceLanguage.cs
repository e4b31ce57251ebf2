using System.Collections.Concurrent;

using AlumniCms.Kernel.Sites;
using AlumniCms.Sites.Localization;

namespace AlumniCms.Display.Frames;

/// <summary>Says in which language the texts of the interface stand for a culture: the page declares that language.</summary>
public sealed class InterfaceLanguage(LocalizationCatalog catalog)
{
    private const double Enough = 0.9;

    private readonly ConcurrentDictionary<string, bool> _covered = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>The first culture of the reader's chain whose texts are there.</summary>
    public string For(Site site, string culture) =>
        site.FallbackChain(culture).FirstOrDefault(c => _covered.GetOrAdd(c, IsCovered)) ?? "en";

    private bool IsCovered(string culture) =>
        culture == "en" || catalog.Coverage(culture, "AlumniCms.Display", "AlumniCms.Themes.Public").Share >= Enough;
}
