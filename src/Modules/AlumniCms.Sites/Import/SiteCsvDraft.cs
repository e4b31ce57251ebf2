using AlumniCms.Kernel.Sites;
using AlumniCms.Sites.Actions;
using AlumniCms.Sites.Cultures;

namespace AlumniCms.Sites.Import;

/// <summary>Makes the draft of a row.</summary>
internal static class SiteCsvDraft
{
    public static SiteDraft Make(Func<string, string> cell)
    {
        var cultures = cell("cultures").Split('|', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        return new SiteDraft
        {
            Key = cell("key"),
            Names = Names(cell, cultures),
            Country = cell("iso"),
            Region = cell("region"),
            Cultures = cultures,
            DefaultCulture = Said(cell("default_culture")),
            TimeZone = Said(cell("time_zone")),
            ContentModel = ContentModelSource.Network,
        };
    }

    private static Dictionary<string, string> Names(Func<string, string> cell, string[] cultures)
    {
        var names = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase)
        {
            ["fr"] = cell("name_fr"),
            ["en"] = cell("name_en"),
        };

        // The local name is in the site's own language; where that is French or English, it is named already.
        if (Array.Find(cultures, c => !names.ContainsKey(c) && KnownCultures.Find(c) is not null) is { } local && cell("name_local") is { Length: > 0 } name)
            names[local] = name;
        foreach (var empty in names.Where(n => n.Value.Length == 0).Select(n => n.Key).ToList())
            names.Remove(empty);
        return names;
    }

    private static string? Said(string cell) => cell.Length == 0 ? null : cell;
}
