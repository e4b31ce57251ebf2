using System.Text.Json.Nodes;

using AlumniCms.ContentManagement.Definitions;

using Microsoft.AspNetCore.Http;

namespace AlumniCms.SiteAdministration.Types;

/// <summary>What is said of a type in its form.</summary>
public sealed record TypeInput
{
    /// <summary>Technical name, of a new type.</summary>
    public string Name { get; init; } = "";

    public string DisplayName { get; init; } = "";

    public string Description { get; init; } = "";

    public bool Creatable { get; init; } = true;

    public bool Listable { get; init; } = true;

    public bool Draftable { get; init; } = true;

    public bool Versionable { get; init; } = true;

    /// <summary>A new type has a rich text.</summary>
    public bool HasText { get; init; } = true;

    /// <summary>Segments of the list's address by culture.</summary>
    public IReadOnlyDictionary<string, string> Sections { get; init; } = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);

    public static TypeInput Of(ContentTypeDefinition type) => new()
    {
        Name = type.Name,
        DisplayName = type.DisplayName,
        Description = type.TypeSettings.Description ?? "",
        Creatable = type.TypeSettings.Creatable,
        Listable = type.TypeSettings.Listable,
        Draftable = type.TypeSettings.Draftable,
        Versionable = type.TypeSettings.Versionable,
        Sections = type.Aspects.Section,
    };

    public static TypeInput Read(IFormCollection form, IEnumerable<string> cultures) => new()
    {
        Name = form["name"].ToString().Trim(),
        DisplayName = form["displayName"].ToString().Trim(),
        Description = form["description"].ToString().Trim(),
        Creatable = form["creatable"] == "true",
        Listable = form["listable"] == "true",
        Draftable = form["draftable"] == "true",
        Versionable = form["versionable"] == "true",
        HasText = form["text"] == "true",
        Sections = cultures.Select(c => (c, Segment: form["section." + c].ToString().Trim().Trim('/')))
            .Where(p => p.Segment.Length > 0).ToDictionary(p => p.c, p => p.Segment, StringComparer.OrdinalIgnoreCase),
    };

    /// <summary>Writes it into the definition of a type.</summary>
    internal void Write(JsonObject type, IEnumerable<string> cultures)
    {
        type["DisplayName"] = DisplayName;
        var settings = (JsonObject)type["Settings"]!;
        DefinitionSteps.Put(settings, nameof(ContentTypeSettings), "Description", Description.Length > 0 ? Description : null);
        DefinitionSteps.Put(settings, nameof(ContentTypeSettings), "Creatable", Creatable);
        DefinitionSteps.Put(settings, nameof(ContentTypeSettings), "Listable", Listable);
        DefinitionSteps.Put(settings, nameof(ContentTypeSettings), "Draftable", Draftable);
        DefinitionSteps.Put(settings, nameof(ContentTypeSettings), "Versionable", Versionable);
        if (settings[nameof(ContentTypeAspectSettings)]?["Section"] is null && Sections.Count == 0)
            return;

        // Languages that this site does not speak keep their segment: other sites of the network may.
        var sections = settings[nameof(ContentTypeAspectSettings)]?["Section"]?.DeepClone() as JsonObject ?? [];
        foreach (var culture in cultures)
            if (Sections.TryGetValue(culture, out var segment))
                sections[culture] = segment;
            else
                sections.Remove(culture);
        DefinitionSteps.Put(settings, nameof(ContentTypeAspectSettings), "Section", sections);
    }
}
