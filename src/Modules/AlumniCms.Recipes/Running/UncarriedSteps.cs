using System.Collections.Frozen;

namespace AlumniCms.Recipes.Running;

/// <summary>Why a step of Orchard Core's is not carried out here.</summary>
internal static class UncarriedSteps
{
    private static readonly FrozenDictionary<string, string> Reasons = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase)
    {
        ["AdminMenu"] = "the back office makes its menu from what modules contribute.",
        ["Templates"] = "Liquid templates are not run here; a theme overrides Razor views by file name.",
        ["AdminTemplates"] = "Liquid templates are not run here; a theme overrides Razor views by file name.",
        ["Shortcodes"] = "Liquid shortcodes are not run here.",
        ["Queries"] = "queries from data (SQL, Lucene) are not run here; lists and search follow from the content model.",
        ["lucene-index"] = "search keeps one index of its own, which needs no step.",
        ["lucene-index-rebuild"] = "search keeps one index of its own; 'search reindex' rebuilds it.",
        ["lucene-index-reset"] = "search keeps one index of its own; 'search reindex' rebuilds it.",
        ["elastic-index-settings"] = "search keeps one index of its own, which needs no step.",
        ["MediaProfiles"] = "picture sizes follow from the theme, not from profiles.",
        ["Placements"] = "placement is the theme's: a view is found by type and display.",
        ["command"] = "Orchard Core's commands do not exist here.",
        ["deployment"] = "deployment plans are not offered; 'content export' and 'sites export' write recipes.",
        ["OpenIdApplication"] = "this program is not an identity provider.",
        ["OpenIdScope"] = "this program is not an identity provider.",
        ["OpenIdServerSettings"] = "this program is not an identity provider.",
        ["custom-settings"] = "settings are written by the step 'settings'.",
        ["Translations"] = "texts are translated by PO files.",
    }.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    public static string Reason(string step, IEnumerable<string> carriedOut) =>
        Reasons.GetValueOrDefault(step) ?? $"no step of this name is known here{CloseName.Hint(step, carriedOut)}.";
}
