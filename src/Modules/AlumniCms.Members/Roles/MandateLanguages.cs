using AlumniCms.Kernel.Results;
using AlumniCms.Kernel.Sites;

namespace AlumniCms.Members.Roles;

/// <summary>The languages of a mandate: stored as one short text, in the site's order, so that the same set is the same text.</summary>
internal static class MandateLanguages
{
    public static IReadOnlyList<string> Read(string stored) => stored.Split(',', StringSplitOptions.RemoveEmptyEntries);

    public static string Write(IEnumerable<string> languages) => string.Join(',', languages);

    /// <summary>The languages as the site writes them, or a refusal for one that it does not speak.</summary>
    public static Result<IReadOnlyList<string>> Of(Site site, IReadOnlyCollection<string> asked)
    {
        var unknown = asked.FirstOrDefault(a => !site.Cultures.Contains(a.Trim(), StringComparer.OrdinalIgnoreCase));
        return unknown is null
            ? Result<IReadOnlyList<string>>.Of([.. site.Cultures.Where(c => asked.Any(a => c.Equals(a.Trim(), StringComparison.OrdinalIgnoreCase)))])
            : new Refusal("mandate.language", $"The site does not speak '{unknown}'. Its languages: {string.Join(", ", site.Cultures)}.", "Languages");
    }
}
