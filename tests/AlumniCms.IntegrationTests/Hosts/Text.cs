using System.Text.Json.Nodes;

namespace AlumniCms.IntegrationTests.Hosts;

/// <summary>An article or another text that a test publishes, in Orchard Core's JSON.</summary>
public sealed record Text(string Title)
{
    public string Id { get; init; } = Unique.Id();

    public string ContentType { get; init; } = "Article";

    public string Culture { get; init; } = "fr";

    /// <summary>The localization set; a set of its own when empty.</summary>
    public string Set { get; init; } = "";

    /// <summary>The address; made from the title when empty.</summary>
    public string Path { get; init; } = "";

    public string Summary { get; init; } = "En bref.";

    public string Body { get; init; } = "Le texte.";

    public string Audience { get; init; } = "public";

    public bool Published { get; init; } = true;

    /// <summary>Parts and fields beside the usual ones: they are merged in.</summary>
    public JsonObject? More { get; init; }

    /// <summary>A text with a title that no other test uses.</summary>
    public static Text New() => new($"Récit {Unique.Word()}");

    /// <summary>The item's JSON.</summary>
    public JsonObject ToJson()
    {
        var json = new JsonObject
        {
            ["ContentItemId"] = Id,
            ["ContentType"] = ContentType,
            ["DisplayText"] = Title,
            ["Latest"] = true,
            ["Published"] = Published,
            ["TitlePart"] = new JsonObject { ["Title"] = Title },
            ["AutoroutePart"] = new JsonObject { ["Path"] = Path },
            ["LocalizationPart"] = new JsonObject { ["LocalizationSet"] = Set, ["Culture"] = Culture },
            ["MarkdownBodyPart"] = new JsonObject { ["Markdown"] = Body },
            [ContentType] = new JsonObject
            {
                ["Summary"] = new JsonObject { ["Text"] = Summary },
                ["Audience"] = new JsonObject { ["Text"] = Audience },
                ["Category"] = new JsonObject
                {
                    ["TaxonomyContentItemId"] = "40cat000000000000000000000",
                    ["TermContentItemIds"] = new JsonArray("40cat000000000000000000001"),
                },
            },
        };
        Merge(json, More ?? []);
        return json;
    }

    private static void Merge(JsonObject target, JsonObject more)
    {
        foreach (var (name, value) in more)
            if (value is JsonObject inner && target[name] is JsonObject known)
                Merge(known, inner);
            else
                target[name] = value?.DeepClone();
    }
}
