using System.Collections.Frozen;

namespace AlumniCms.Sites.Localization;

/// <summary>The texts of one culture: a string each, or a <see cref="PluralText"/>.</summary>
internal sealed class CultureTexts(string culture, FrozenDictionary<PoKey, object> texts)
{
    public string Culture { get; } = culture;

    public IEnumerable<PoKey> Keys => texts.Keys;

    /// <summary>The text in the context, else the one without.</summary>
    public string? Find(string? context, string id, long? count)
    {
        if (context is not null && texts.TryGetValue(new PoKey(context, id), out var special) && Choose(special, count) is { } chosen)
            return chosen;
        return texts.TryGetValue(new PoKey(null, id), out var general) ? Choose(general, count) : null;
    }

    public bool IsComplete(PoKey key) =>
        texts.TryGetValue(key, out var text) && text is not PluralText { IsComplete: false };

    // A text without forms serves a count only by accident, so the next culture is asked.
    private static string? Choose(object text, long? count) => text switch
    {
        PluralText plural => plural.For(count ?? 1),
        string single when count is null => single,
        _ => null,
    };
}
