using AlumniCms.Kernel.Results;
using AlumniCms.Sites.Actions;

namespace AlumniCms.Sites.Rules;

internal static class NameRules
{
    private const int Longest = 120;

    public static IEnumerable<Refusal> Check(IReadOnlyDictionary<string, string> names)
    {
        const string path = nameof(SiteDraft.Names);
        if (names.Count == 0)
            return [new("site.name-missing", "A site needs a name. Give it in at least one language.", path)];
        return names.SelectMany(name => CheckOne(name.Key, name.Value, $"{path}.{Shown.Short(name.Key)}"));
    }

    private static IEnumerable<Refusal> CheckOne(string culture, string? name, string path)
    {
        foreach (var refusal in CultureRules.CheckKnown(culture, path))
            yield return refusal;
        if (string.IsNullOrWhiteSpace(name))
            yield return new("site.name-empty", $"The name in '{Shown.Short(culture)}' is empty. Write one or leave the language out.", path);
        else if (name.Length > Longest)
            yield return new("site.name-too-long", $"The name '{Shown.Short(name)}' has {name.Length} characters. Use {Longest} at most.", path);
        else if (name.Any(char.IsControl))
            yield return new("site.name-control-character", $"The name '{Shown.Short(name)}' holds a line break or a control character. Type it again on one line.", path);
    }
}
