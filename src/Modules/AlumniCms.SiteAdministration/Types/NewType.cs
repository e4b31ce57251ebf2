using System.Text.Json.Nodes;

using AlumniCms.ContentManagement.Definitions;

namespace AlumniCms.SiteAdministration.Types;

/// <summary>What a new content type starts with: a title, an address made from it, translations, and a text when it is asked for.</summary>
internal static class NewType
{
    public static JsonObject Step(TypeInput input, IReadOnlyList<string> cultures)
    {
        var type = DefinitionSteps.EmptyType(input.Name, input.DisplayName, new JsonObject
        {
            [nameof(ContentTypeSettings)] = new JsonObject { ["Securable"] = true },
            [nameof(ContentTypeAspectSettings)] = new JsonObject { ["Searchable"] = true },
        });
        input.Write(type, cultures);
        var parts = DefinitionSteps.PartsOf(type);
        parts.Add(DefinitionSteps.NewPart("TitlePart"));
        parts.Add(DefinitionSteps.NewPart("AutoroutePart", new JsonObject
        {
            ["AutoroutePartSettings"] = new JsonObject { ["AllowCustomPath"] = true, ["Pattern"] = "{{ Model.ContentItem | display_text | slugify }}" },
        }));
        parts.Add(DefinitionSteps.NewPart(input.Name));
        if (input.HasText)
            parts.Add(DefinitionSteps.NewPart("MarkdownBodyPart", new JsonObject
            {
                ["ContentTypePartSettings"] = new JsonObject { ["Editor"] = "Wysiwyg" },
            }));
        parts.Add(DefinitionSteps.NewPart("LocalizationPart"));
        DefinitionSteps.Number(parts, "ContentTypePartSettings");
        return DefinitionSteps.Of(type, DefinitionSteps.EmptyPart(input.Name));
    }
}
