namespace AlumniCms.Sites.Localization;

/// <summary>A PO file in memory: its header fields, its plural rule and its texts.</summary>
/// <param name="Name">Where it was read from, for messages.</param>
/// <param name="Headers">The header fields in their order, such as <c>Language</c>; empty if it has none.</param>
/// <param name="Plurals">The rule of its <c>Plural-Forms</c> field, or its culture's usual one.</param>
/// <param name="Entries">The texts in their order, without the header.</param>
public sealed record PoFile(
    string Name,
    IReadOnlyList<KeyValuePair<string, string>> Headers,
    PluralRule Plurals,
    IReadOnlyList<PoEntry> Entries)
{
    /// <summary>The comment lines above the header.</summary>
    public IReadOnlyList<string> Comments { get; init; } = [];

    /// <summary>A new file for a culture, with the header fields that gettext's tools ask for.</summary>
    /// <param name="name">What to call it in messages.</param>
    /// <param name="culture">The culture's name, such as <c>pt-BR</c>.</param>
    /// <param name="entries">The texts.</param>
    public static PoFile Create(string name, string culture, IReadOnlyList<PoEntry> entries)
    {
        ArgumentNullException.ThrowIfNull(culture);
        var plurals = PluralRule.ForCulture(culture);
        return new PoFile(
            name,
            [
                new("Language", culture.Replace('-', '_')),
                new("MIME-Version", "1.0"),
                new("Content-Type", "text/plain; charset=UTF-8"),
                new("Content-Transfer-Encoding", "8bit"),
                new(PoHeader.PluralForms, plurals.ToString()),
            ],
            plurals,
            entries);
    }
}
