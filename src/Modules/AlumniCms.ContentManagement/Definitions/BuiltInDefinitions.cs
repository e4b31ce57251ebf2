using System.Text.Json.Nodes;

namespace AlumniCms.ContentManagement.Definitions;

/// <summary>
/// The types that Orchard Core's modules bring without a recipe (menus, taxonomies), read from a definition file.
/// </summary>
internal static class BuiltInDefinitions
{
    public static ContentModel Model { get; } = Read();

    private static ContentModel Read()
    {
        using var stream = typeof(BuiltInDefinitions).Assembly.GetManifestResourceStream("BuiltInDefinitions.json")!;
        var json = JsonNode.Parse(stream)!;
        return new ContentModel(
            json["ContentTypes"]!.AsArray().Select((t, i) => ContentDefinitionJson.ReadType(t, $"ContentTypes[{i}]")),
            json["ContentParts"]!.AsArray().Select((p, i) => ContentDefinitionJson.ReadPart(p, $"ContentParts[{i}]")));
    }
}
