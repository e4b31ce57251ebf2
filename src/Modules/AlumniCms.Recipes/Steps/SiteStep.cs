using System.Text.Json.Nodes;

using AlumniCms.Kernel.Sites;
using AlumniCms.Recipes.Running;
using AlumniCms.Sites.Actions;

namespace AlumniCms.Recipes.Steps;

/// <summary>Our own step <c>Site</c>: makes or changes a site, on which the following steps then work.</summary>
internal sealed class SiteStep(SaveSite saveSite, CurrentSite current, ISiteStore sites) : IRecipeStepHandler
{
    private static readonly string[] Known =
    [
        "name", "Key", "Names", "LocalName", "Country", "Region", "Capital", "Cultures", "DefaultCulture", "Fallbacks", "TimeZone", "Hosts",
        "Worldwide", "ContentModel", "Status", "Branding",
    ];

    public string Name => "Site";

    public async Task ExecuteAsync(RecipeStepContext step, CancellationToken cancellationToken)
    {
        var key = step.Text("Key") ?? throw step.Error("A site needs a key.", "Write \"Key\": \"cameroun\".", "Key");
        var existing = await FindAsync(key, cancellationToken);
        ReportUnknown(step);
        if (existing is null && current.HasSite && step.Property("Cultures") is null && step.Property("Names") is null)
        {
            Skip(step, key);
            return;
        }

        var result = await saveSite.RunAsync(Draft(step, key, existing), cancellationToken: cancellationToken);
        if (!result.Succeeded)
            throw step.Error(result.Refusals);
        var (site, created, changed) = result.Value;
        created |= changed && string.Equals(step.Run.Options.NewSite, site.Key, StringComparison.Ordinal);
        current.Enter(site);
        step.Report(
            changed ? RecipeOutcome.Done : RecipeOutcome.Unchanged,
            created ? $"Site '{site.Key}' created." : changed ? $"Site '{site.Key}' changed." : $"Site '{site.Key}' is so already.");
    }

    // A site of this very run is not in the store before the run has ended.
    private async Task<Site?> FindAsync(string key, CancellationToken cancellationToken) =>
        current.HasSite && string.Equals(current.Site.Key, key, StringComparison.Ordinal)
            ? current.Site
            : (await sites.GetAsync(cancellationToken)).ByKey(key);

    // Orchard Core, which has no such step, passes over it: a recipe for both may hold no more than a key.
    private void Skip(RecipeStepContext step, string key)
    {
        if (step.Run.Options.Strict)
            throw step.Error($"There is no site '{key}', and the step says nothing from which one could be made.", "Add Names and Cultures, or remove the step.", "Key");
        step.Report(
            RecipeOutcome.Skipped,
            $"There is no site '{key}', and without Names and Cultures none can be made; the steps that follow work on '{current.Site.Key}'.");
    }

    private static void ReportUnknown(RecipeStepContext step)
    {
        var unknown = step.Json.Select(p => p.Key).Where(k => !Known.Contains(k, StringComparer.OrdinalIgnoreCase)).ToList();
        if (unknown.Count == 0)
            return;
        var what = $"A site has no property {string.Join(", ", unknown.Select(u => $"'{u}'{CloseName.Hint(u, Known)}"))}.";
        if (step.Run.Options.Strict)
            throw step.Error(what, "Correct or remove it, or run without --strict.", unknown[0]);
        step.Report(RecipeOutcome.Warning, $"{what} It was passed over.");
    }

    // What the step does not say stays as it is with a site that is there.
    private static SiteDraft Draft(RecipeStepContext step, string key, Site? existing)
    {
        var cultures = step.Property("Cultures") is null && existing is not null ? [.. existing.Cultures] : Texts(step, "Cultures");
        var names = step.Property("Names") is null && existing is not null
            ? existing.Names.ToDictionary(StringComparer.OrdinalIgnoreCase) : Names(step, cultures);
        return new SiteDraft
        {
            Key = key,
            Names = names,
            Country = NullIfEmpty(step.Text("Country")),
            Region = NullIfEmpty(step.Text("Region")),
            Cultures = cultures,
            DefaultCulture = NullIfEmpty(step.Text("DefaultCulture")) ?? (cultures.Contains(existing?.DefaultCulture ?? "") ? existing!.DefaultCulture : null),
            Fallbacks = step.Property("Fallbacks") is null && existing is not null ? null : Fallbacks(step, cultures),
            TimeZone = NullIfEmpty(step.Text("TimeZone")),
            Hosts = step.Property("Hosts") is null ? null : Texts(step, "Hosts"),
            IsWorldwide = step.Property("Worldwide") is { } worldwide ? worldwide.ToString() == "true" : existing?.IsWorldwide ?? false,
            ContentModel = Choice<ContentModelSource>(step, "ContentModel"),
            Status = Choice<SiteStatus>(step, "Status"),
            Branding = step.Property("Branding") as JsonObject,
        };
    }

    private static Dictionary<string, string> Names(RecipeStepContext step, List<string> cultures)
    {
        var names = Object(step, "Names").Where(p => !string.IsNullOrWhiteSpace(p.Value?.ToString()))
            .ToDictionary(p => p.Key, p => p.Value!.ToString(), StringComparer.OrdinalIgnoreCase);

        // A property's name cannot be a script, so the local name comes apart from its culture.
        if (NullIfEmpty(step.Text("LocalName")) is { } local && cultures.Find(c => c is not ("fr" or "en")) is { } culture)
            names.TryAdd(culture, local);
        return names;
    }

    private static Dictionary<string, IReadOnlyList<string>> Fallbacks(RecipeStepContext step, List<string> cultures)
    {
        var declared = Object(step, "Fallbacks");
        var own = cultures.Where(declared.ContainsKey);
        return own.ToDictionary(
            c => c,
            IReadOnlyList<string> (c) => [.. (declared[c] as JsonArray ?? []).Select(f => f?.ToString() ?? "").Where(cultures.Contains)],
            StringComparer.OrdinalIgnoreCase);
    }

    private static JsonObject Object(RecipeStepContext step, string name) => step.Property(name) switch
    {
        null => [],
        JsonObject json => json,
        _ => throw step.Error($"'{name}' is not an object.", "Write {…}.", name),
    };

    private static List<string> Texts(RecipeStepContext step, string name) => step.Property(name) switch
    {
        JsonArray list => [.. list.Select(v => v?.ToString() ?? "")],
        JsonValue text => [.. text.ToString().Split('|', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)],
        _ => throw step.Error($"'{name}' is missing.", "Write [\"fr\",\"en\"] or \"fr|en\".", name),
    };

    private static T? Choice<T>(RecipeStepContext step, string name)
        where T : struct, Enum
    {
        if (NullIfEmpty(step.Text(name)) is not { } text)
            return null;
        return Enum.TryParse<T>(text, ignoreCase: true, out var value) && Enum.IsDefined(value)
            ? value
            : throw step.Error($"'{text}' is not one of {string.Join(", ", Enum.GetNames<T>())}.", "Use one of them.", name);
    }

    private static string? NullIfEmpty(string? text) => string.IsNullOrWhiteSpace(text) ? null : text;
}
