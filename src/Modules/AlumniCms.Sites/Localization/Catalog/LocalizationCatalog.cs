using System.Collections.Frozen;

namespace AlumniCms.Sites.Localization;

/// <summary>All interface texts in all cultures, merged from the PO files of modules, themes and recipes. Immutable.</summary>
public sealed class LocalizationCatalog
{
    private readonly FrozenDictionary<string, CultureTexts> cultures;
    private readonly FrozenDictionary<string, PoKey[]> modules;

    internal LocalizationCatalog(FrozenDictionary<string, CultureTexts> cultures, FrozenDictionary<string, PoKey[]> modules)
    {
        this.cultures = cultures;
        this.modules = modules;
    }

    /// <summary>The cultures that have a PO file.</summary>
    public IReadOnlyCollection<string> Cultures => cultures.Keys;

    /// <summary>The modules, themes and folders of recipes that have a PO file.</summary>
    public IReadOnlyCollection<string> Modules => modules.Keys;

    /// <summary>Reads <c>Localization/MODULE/CULTURE.po</c> and <c>Localization/CULTURE.po</c> below each root.</summary>
    /// <param name="roots">Folders; a missing one counts as empty. A translation of a later root replaces an earlier one.</param>
    /// <param name="onBroken">Hears of each file that cannot be read, which is then left out; without it the first one is thrown.</param>
    /// <exception cref="PoFormatException">A file cannot be read and <paramref name="onBroken"/> is not given.</exception>
    public static LocalizationCatalog Load(IEnumerable<string> roots, Action<PoFormatException>? onBroken = null)
    {
        ArgumentNullException.ThrowIfNull(roots);
        return From(roots.SelectMany(root => PoFolder.Read(root, onBroken)));
    }

    /// <summary>Merges files that were read elsewhere; a later translation of the same text replaces an earlier one.</summary>
    /// <param name="sources">The files, with module and culture.</param>
    public static LocalizationCatalog From(IEnumerable<PoSource> sources)
    {
        ArgumentNullException.ThrowIfNull(sources);
        var builder = new CatalogBuilder();
        foreach (var source in sources)
            builder.Add(source);
        return builder.Build();
    }

    /// <summary>Finds a text: in each culture of the chain with the context, then without it; at last the text in the code.</summary>
    /// <param name="chain">Cultures in order, the reader's first (<see cref="ICultureFallbackChain"/>). English ends it: the code is in English.</param>
    /// <param name="context">The <c>msgctxt</c>, or <see langword="null"/>.</param>
    /// <param name="id">The English text.</param>
    public LocalizedText Find(IReadOnlyList<string> chain, string? context, string id) =>
        Search(chain, context, id, id, count: null);

    /// <summary>Finds a text that depends on a number, in the plural form that its language has for that number.</summary>
    /// <param name="chain">Cultures in order, as for a text without a number.</param>
    /// <param name="context">The <c>msgctxt</c>, or <see langword="null"/>.</param>
    /// <param name="id">The English text for one.</param>
    /// <param name="pluralId">The English text for all numbers but one.</param>
    /// <param name="count">The number.</param>
    public LocalizedText Find(IReadOnlyList<string> chain, string? context, string id, string pluralId, long count) =>
        Search(chain, context, id, count == 1 ? id : pluralId, count);

    /// <summary>How much of some modules' texts a culture has, itself or through its parents. English has all.</summary>
    /// <param name="culture">The culture, such as <c>ar-MA</c>.</param>
    /// <param name="moduleNames">The modules to count; a module without PO files has no texts.</param>
    public PoCoverage Coverage(string culture, params IEnumerable<string> moduleNames)
    {
        var keys = moduleNames.Where(modules.ContainsKey).SelectMany(name => modules[name]).ToHashSet();
        var chain = CultureFallback.Expand(culture);
        return new PoCoverage(keys.Count(key => HasAll(chain, key)), keys.Count);
    }

    /// <summary>The keys that one culture has, whatever their context.</summary>
    internal IEnumerable<PoKey> Keys(string culture) =>
        cultures.TryGetValue(culture, out var texts) ? texts.Keys : [];

    private LocalizedText Search(IReadOnlyList<string> chain, string? context, string id, string source, long? count)
    {
        ArgumentNullException.ThrowIfNull(chain);
        ArgumentNullException.ThrowIfNull(id);
        // By index: an enumerator of the interface would be an allocation at each text of a page.
        for (var i = 0; i < chain.Count; i++)
        {
            if (cultures.TryGetValue(chain[i], out var texts) && texts.Find(context, id, count) is { } text)
                return new LocalizedText(text, texts.Culture, Found: true);
            if (IsSource(chain[i]))
                return new LocalizedText(source, CultureFallback.Source, Found: true);
        }

        return new LocalizedText(source, CultureFallback.Source, Found: false);
    }

    private bool HasAll(IReadOnlyList<string> chain, PoKey key) =>
        chain.Any(culture => IsSource(culture) || (cultures.TryGetValue(culture, out var texts) && texts.IsComplete(key)));

    private static bool IsSource(string culture) => culture.Equals(CultureFallback.Source, StringComparison.OrdinalIgnoreCase);
}
