using AlumniCms.Kernel.Results;
using AlumniCms.Sites.Actions;
using AlumniCms.Sites.Cultures;

namespace AlumniCms.Sites.Rules;

internal static class CultureRules
{
    private const int Most = 12;

    public static IEnumerable<Refusal> Check(SiteDraft draft)
    {
        const string path = nameof(SiteDraft.Cultures);
        if (draft.Cultures.Count == 0)
            return [new("site.cultures-missing", "A site needs at least one language. Give a culture code such as 'fr'.", path)];
        if (draft.Cultures.Count > Most)
            return [new("site.cultures-too-many", $"A site speaks {Most} languages at most; {draft.Cultures.Count} are given. Leave some out.", path)];

        return [.. draft.Cultures.SelectMany((c, i) => CheckKnown(c, $"{path}[{i}]")), .. CheckTwice(draft), .. CheckDefault(draft)];
    }

    /// <summary>Refuses a culture that this server has no rules for.</summary>
    public static IEnumerable<Refusal> CheckKnown(string? culture, string path)
    {
        if (culture is not null && KnownCultures.Find(culture) is not null)
            yield break;
        var mend = KnownCultures.Suggest(culture ?? "") is { } close
            ? $"Did you mean '{close}'?"
            : "Use a code such as 'fr', 'pt-BR' or 'zh-Hans'.";
        yield return new("site.culture-unknown", $"'{Shown.Short(culture ?? "")}' is not a culture that this server knows. {mend}", path);
    }

    private static IEnumerable<Refusal> CheckTwice(SiteDraft draft) =>
        draft.Cultures.Where(c => c is not null).GroupBy(c => c, StringComparer.OrdinalIgnoreCase).Where(g => g.Skip(1).Any())
            .Select(g => new Refusal(
                "site.culture-twice", $"The culture '{Shown.Short(g.Key)}' is listed more than once. Leave one of them.", nameof(SiteDraft.Cultures)));

    private static IEnumerable<Refusal> CheckDefault(SiteDraft draft)
    {
        if (draft.DefaultCulture is not { } culture || draft.Cultures.Contains(culture, StringComparer.OrdinalIgnoreCase))
            yield break;
        yield return new(
            "site.default-culture-not-listed",
            $"The default culture '{Shown.Short(culture)}' is not among the site's cultures ({Shown.Short(string.Join(", ", draft.Cultures))}). Add it to them or choose one of them.",
            nameof(SiteDraft.DefaultCulture));
    }
}
