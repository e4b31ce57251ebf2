using System.Collections.Concurrent;
using System.Text.Json;

using Microsoft.Extensions.Localization;

namespace AlumniCms.Admin.Frames;

/// <summary>The texts that the scripts of the back office show, in the person's language.</summary>
public sealed class ScriptTexts(IStringLocalizer<Texts> localizer)
{
    private static readonly string[] Keys = Read();

    private readonly ConcurrentDictionary<string, string> _texts = new(StringComparer.Ordinal);

    /// <summary>All texts as one JSON object, from English to the language of the request.</summary>
    /// <param name="language">The language of the request, under which the object is remembered.</param>
    public string For(string language) => _texts.GetOrAdd(
        language, _ => JsonSerializer.Serialize(Keys.ToDictionary(k => k, k => localizer[k].Value, StringComparer.Ordinal)));

    private static string[] Read()
    {
        using var stream = typeof(ScriptTexts).Assembly.GetManifestResourceStream("script-texts.json")!;
        return JsonSerializer.Deserialize<string[]>(stream) ?? [];
    }
}
