using System.Text.Json.Nodes;

using AlumniCms.ContentManagement.Definitions;
using AlumniCms.ContentManagement.Items;
using AlumniCms.Translation.Words;

namespace AlumniCms.Translation.Po;

/// <summary>A text and its translation, as both stand now.</summary>
/// <param name="Set">What ties them.</param>
/// <param name="Source">The version that counts of what it is made from.</param>
/// <param name="Translation">The newest version of the translation, or null where there is none.</param>
/// <param name="Type">Their type.</param>
/// <param name="Model">The definitions of the site.</param>
internal sealed record TranslatedText(string Set, ContentItem Source, ContentItem? Translation, ContentTypeDefinition Type, ContentModel Model)
{
    /// <summary>The texts of the source that have words.</summary>
    public IReadOnlyList<TextUnit> Units { get; } = [.. TextUnits.Of(Type, Model, Source.Content).Where(u => u.Text.Trim().Length > 0)];

    /// <summary>
    /// What the translation says in each place; nothing where it says what the source says. A translation begins as a copy: what was not
    /// touched yet is not translated.
    /// </summary>
    public IReadOnlyDictionary<string, string> Own { get; } = Read(Source.Content, Translation?.Content, Type, Model);

    private static Dictionary<string, string> Read(JsonObject source, JsonObject? translation, ContentTypeDefinition type, ContentModel model)
    {
        var theirs = TextUnits.Of(type, model, source).DistinctBy(u => u.Name).ToDictionary(u => u.Name, u => u.Text.Trim(), StringComparer.Ordinal);
        return translation is null ? [] : TextUnits.Of(type, model, translation).DistinctBy(u => u.Name)
            .Where(u => u.Text.Trim().Length > 0 && u.Text.Trim() != theirs.GetValueOrDefault(u.Name)).ToDictionary(u => u.Name, u => u.Text, StringComparer.Ordinal);
    }

    /// <summary>The mark of what the translation says in a place.</summary>
    public string MarkOf(string name) => Own.TryGetValue(name, out var text) ? TextMark.Of(text)[..8] : PoKey.Nothing;
}
