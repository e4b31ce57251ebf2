using System.Collections.Concurrent;
using System.Text.Json;

using Microsoft.Extensions.Localization;

namespace AlumniCms.Admin.Frames;

/// <summary>The texts that the scripts of the back office show, in the person's language.</summary>
public sealed class ScriptTexts(IStringLocalizer<Texts> localizer)
{
    private static readonly string[] Keys = Read();

    // What a language may have beside one and other, under the names of its plural rules in the browser.
    private static readonly string[] Forms = ["zero", "two", "few", "many"];

    private readonly ConcurrentDictionary<string, string> _texts = new(StringComparer.Ordinal);

    /// <summary>All texts as one JSON object, from English to the language of the request.</summary>
    /// <param name="language">The language of the request, under which the object is remembered.</param>
    public string For(string language) => _texts.GetOrAdd(
        language,
        _ => JsonSerializer.Serialize(Keys.Select(k => localizer[k]).Concat(FormsIn(language)).ToDictionary(t => t.Name, t => t.Value, StringComparer.Ordinal)));

    // A form of another language would follow that language's rule, not this one's.
    private IEnumerable<LocalizedString> FormsIn(string language) => Keys.SelectMany(k => Forms.Select(f => localizer[$"{k}#{f}"]))
        .Where(t => t.Value != t.Name && t.SearchedLocation == language);

    private static string[] Read()
    {
        using var stream = typeof(ScriptTexts).Assembly.GetManifestResourceStream("script-texts.json")!;
        return JsonSerializer.Deserialize<string[]>(stream) ?? [];
    }
}
