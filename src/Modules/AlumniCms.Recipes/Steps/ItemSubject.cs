using System.Text.Json.Nodes;

using AlumniCms.Kernel.Results;

namespace AlumniCms.Recipes.Steps;

/// <summary>Names a content item in errors, where its place in a list would leave the reader counting.</summary>
public static class ItemSubject
{
    /// <summary>The type and the title, as far as the item has them: <c>Article 'Bonjour'</c>.</summary>
    public static string Of(JsonObject item)
    {
        var type = Said(item["ContentType"]) ?? "The item";
        return (Said(item["DisplayText"]) ?? Said((item["TitlePart"] as JsonObject)?["Title"])) is { } title ? $"{type} '{title}'" : type;
    }

    /// <summary>What is wrong with the item; a place within it comes first, as the subject of the sentence.</summary>
    public static Refusal Say(JsonObject item, Refusal refusal)
    {
        var place = refusal.Path is { Length: > 0 } path && refusal.Message.Length > 0 && char.IsLower(refusal.Message[0]) ? $"{path} " : "";
        return refusal with { Message = $"{Of(item)}: {place}{refusal.Message}" };
    }

    private static string? Said(JsonNode? node) =>
        node is JsonValue value && value.GetValueKind() == System.Text.Json.JsonValueKind.String && value.ToString().Trim() is { Length: > 0 } text ? text : null;
}
