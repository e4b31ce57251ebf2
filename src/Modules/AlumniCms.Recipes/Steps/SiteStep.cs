using System.Text.Json.Nodes;

using AlumniCms.Kernel.Sites;
using AlumniCms.Recipes.Running;
using AlumniCms.Sites.Actions;

namespace AlumniCms.Recipes.Steps;

/// <summary>Our own step <c>Site</c>: makes or changes a site, on which the following steps then work.</summary>
internal sealed class SiteStep(SaveSite saveSite, CurrentSite current) : IRecipeStepHandler
{
    public string Name => "Site";

    public async Task ExecuteAsync(RecipeStepContext step, CancellationToken cancellationToken)
    {
        var result = await saveSite.RunAsync(Draft(step), cancellationToken: cancellationToken);
        if (!result.Succeeded)
            throw step.Error(result.Refusals);
        var (site, created, changed) = result.Value;
        current.Enter(site);
        step.Report(
            changed ? RecipeOutcome.Done : RecipeOutcome.Unchanged,
            created ? $"Site '{site.Key}' created." : changed ? $"Site '{site.Key}' changed." : $"Site '{site.Key}' is so already.");
    }

    private static SiteDraft Draft(RecipeStepContext step)
    {
        var cultures = Texts(step, "Cultures");
        return new SiteDraft
        {
            Key = step.Text("Key") ?? throw step.Error("A site needs a key.", "Write \"Key\": \"cameroun\".", "Key"),
            Names = Names(step, cultures),
            Country = NullIfEmpty(step.Text("Country")),
            Region = NullIfEmpty(step.Text("Region")),
            Cultures = cultures,
            DefaultCulture = NullIfEmpty(step.Text("DefaultCulture")),
            Fallbacks = Fallbacks(step, cultures),
            TimeZone = NullIfEmpty(step.Text("TimeZone")),
            Hosts = step.Property("Hosts") is null ? null : Texts(step, "Hosts"),
            IsWorldwide = step.Property("Worldwide")?.ToString() == "true",
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
