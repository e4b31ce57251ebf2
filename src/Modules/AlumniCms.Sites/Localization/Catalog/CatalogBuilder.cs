using System.Collections.Frozen;

namespace AlumniCms.Sites.Localization;

/// <summary>Merges PO files; equal strings and rules are kept once, however many files hold them.</summary>
internal sealed class CatalogBuilder
{
    private readonly Dictionary<string, string> strings = new(StringComparer.Ordinal);
    private readonly Dictionary<string, PluralRule> rules = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Dictionary<PoKey, object>> cultures = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, HashSet<PoKey>> modules = new(StringComparer.Ordinal);

    public void Add(PoSource source)
    {
        var rule = Share(source.File.Plurals);
        var texts = cultures.TryGetValue(source.Culture, out var known) ? known : cultures[source.Culture] = [];
        var keys = modules.TryGetValue(source.Module, out var some) ? some : modules[source.Module] = [];
        foreach (var entry in source.File.Entries)
        {
            var key = new PoKey(entry.Context is null ? null : Share(entry.Context), Share(entry.Id));
            keys.Add(key);
            if (entry.Texts.Any(text => text.Length > 0))
                texts[key] = Value(entry, rule);
        }
    }

    public LocalizationCatalog Build() => new(
        cultures.ToFrozenDictionary(pair => pair.Key, pair => new CultureTexts(pair.Key, pair.Value.ToFrozenDictionary()), StringComparer.OrdinalIgnoreCase),
        modules.ToFrozenDictionary(pair => pair.Key, pair => pair.Value.ToArray(), StringComparer.Ordinal));

    private object Value(PoEntry entry, PluralRule rule) =>
        entry.PluralId is null ? Share(entry.Texts[0]) : new PluralText(rule, [.. entry.Texts.Select(Share)]);

    private string Share(string text) => strings.TryAdd(text, text) ? text : strings[text];

    private PluralRule Share(PluralRule rule) => rules.TryAdd(rule.ToString(), rule) ? rule : rules[rule.ToString()];
}
