using Microsoft.AspNetCore.Http;

namespace AlumniCms.Editors.Form;

/// <summary>
/// The texts of a form by name: what stands in an editor, whether it comes from an item or from what somebody has typed. A name is
/// the path of a value, <c>Article.Summary</c>; an item inside another one has its id in the path, <c>Studies.4x….Study.Diploma</c>.
/// </summary>
internal sealed class EditorValues
{
    /// <summary>Ends the name of a hidden input that says that a control stands in the form, though a browser sends nothing for an empty one.</summary>
    public const string There = ":there";

    private const string TypeOf = ":type";

    private readonly Dictionary<string, List<string>> _texts = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>All names with their texts.</summary>
    public IEnumerable<KeyValuePair<string, List<string>>> All => _texts;

    /// <summary>The texts of a form.</summary>
    public static EditorValues Of(IFormCollection form)
    {
        var values = new EditorValues();
        foreach (var (name, texts) in form)
            values._texts[name] = [.. texts.Select(t => (t ?? "").ReplaceLineEndings("\n"))];
        return values;
    }

    /// <summary>Whether the form says something about a value.</summary>
    public bool Has(string name) => _texts.ContainsKey(name) || _texts.ContainsKey(name + There);

    /// <summary>The first text of a name, or an empty one.</summary>
    public string Text(string name) => _texts.GetValueOrDefault(name) is [var first, ..] ? first : "";

    /// <summary>All texts of a name that are not empty.</summary>
    public IReadOnlyList<string> Texts(string name) => [.. (_texts.GetValueOrDefault(name) ?? []).Where(t => t.Length > 0)];

    /// <summary>
    /// The ids of a list of items, each once. Whoever writes the same one a thousand times, in lists within lists, would else have
    /// a thousand times a thousand items looked at.
    /// </summary>
    public IEnumerable<string> Ids(string list) => Texts(list).Distinct(StringComparer.OrdinalIgnoreCase);

    /// <summary>How many items stand in all lists of the form.</summary>
    public int CountItems() => _texts.Keys.Count(k => k.EndsWith(TypeOf, StringComparison.OrdinalIgnoreCase));

    /// <summary>Sets a text.</summary>
    public void Set(string name, string? text) => _texts[name] = [text ?? ""];

    /// <summary>Sets several texts.</summary>
    public void Set(string name, IEnumerable<string> texts) => _texts[name] = [.. texts];
}
