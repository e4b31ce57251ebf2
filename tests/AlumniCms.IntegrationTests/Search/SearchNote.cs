using System.Text.Json.Nodes;

using AlumniCms.Kernel.Ids;

namespace AlumniCms.IntegrationTests.Search;

/// <summary>An item of a type of <see cref="SearchTypes"/>.</summary>
internal sealed record SearchNote(string Title, string Body = "")
{
    public string Id { get; init; } = IdGenerator.NewId(TimeProvider.System);

    public string Type { get; init; } = "Note";

    public string Audience { get; init; } = "";

    public string Kind { get; init; } = "";

    public string[] Sectors { get; init; } = [];

    public string Culture { get; init; } = "";

    public string? Set { get; init; }

    public string PublishedUtc { get; init; } = "2026-01-01T00:00:00Z";

    /// <summary>Further fields of the part with the type's name.</summary>
    public JsonObject Fields { get; init; } = [];

    /// <summary>Further parts.</summary>
    public JsonObject Parts { get; init; } = [];

    public JsonObject ToJson()
    {
        var fields = (JsonObject)Fields.DeepClone();
        fields["Audience"] = new JsonObject { ["Text"] = Audience };
        fields["Kind"] = new JsonObject { ["Text"] = Kind };
        fields["Sectors"] = new JsonObject { ["TermContentItemIds"] = new JsonArray([.. Sectors.Select(s => JsonValue.Create(s))]) };
        var json = (JsonObject)Parts.DeepClone();
        json["ContentItemId"] = Id;
        json["ContentType"] = Type;
        json["Published"] = true;
        json["Latest"] = true;
        json["PublishedUtc"] = PublishedUtc;
        json["TitlePart"] = new JsonObject { ["Title"] = Title };
        json["AutoroutePart"] = new JsonObject { ["Path"] = "note/" + Id };
        json["MarkdownBodyPart"] = new JsonObject { ["Markdown"] = Body };
        json[Type] = fields;
        if (Culture.Length > 0)
            json["LocalizationPart"] = new JsonObject { ["LocalizationSet"] = Set, ["Culture"] = Culture };
        return json;
    }
}
