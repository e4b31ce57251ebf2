using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

using AlumniCms.ContentManagement.Actions;
using AlumniCms.ContentManagement.Contents;
using AlumniCms.ContentManagement.Items;
using AlumniCms.Workflows.Checking;
using AlumniCms.Workflows.Expressions;
using AlumniCms.Workflows.Format;

namespace AlumniCms.Workflows.Activities;

/// <summary>Orchard Core’s <c>UpdateContentTask</c>: sets fields of an item, and publishes it where it says so.</summary>
internal sealed class UpdateContentTask(SaveDraft save, PublishContentItem publish, IContentManager content) : Activity
{
    private const string Change = "ContentProperties";
    private const string Example = """{ "Article": { "Summary": { "Text": "…" } } }""";

    // What the program itself keeps of an item.
    private static readonly string[] Kept =
        ["ContentItemId", "ContentItemVersionId", "ContentType", "Latest", "Published", "CreatedUtc", "ModifiedUtc", "PublishedUtc", "Owner", "Author"];

    public override string Name => "UpdateContentTask";

    public override bool NeedsItem => true;

    public override IReadOnlyList<string> Outcomes(ActivityRecord record) => ["Done", "Failed"];

    public override void Check(ActivityCheck check)
    {
        ContentTarget.Check(check);
        if (check.Liquid(Change, isRequired: true) is not { } liquid)
            return;

        // A nought can stand for a text, a part of one, and a bare value.
        if (Parse(liquid.Render("0")) is not { } json)
            check.Problem($"Properties.{Change}.Expression", $"What is to be set is no JSON object. Write it like {Example}.");
        else if (json.Select(p => p.Key).FirstOrDefault(k => Kept.Contains(k, StringComparer.OrdinalIgnoreCase)) is { } kept)
            check.Problem($"Properties.{Change}.Expression", $"“{kept}” is kept by the program and cannot be set. Take it out.");
    }

    public override async Task<ActivityResult> ExecuteAsync(ActivityContext context, CancellationToken cancellationToken)
    {
        var id = ContentTarget.Id(context);
        if (await content.GetAsync(id, VersionOptions.Latest, cancellationToken) is not { } item)
            throw new ActivityFault($"There is no item {id} any longer.", "Failed");
        var change = Parse(context.Text(Change, JavaScriptEncoder.UnsafeRelaxedJsonEscaping.Encode))
            ?? throw new ActivityFault($"With the values of this item, what is to be set is no JSON any longer. Put values between quotation marks.", "Failed");
        var basis = new EditingBasis(item.ContentItemVersionId, item.Revision);
        if (!Apply(item, change) && (!context.Record.Flag("Publish") || item.Published))
            return ActivityResult.Done with { Note = $"“{item.DisplayText}” is so already." };
        var saved = await save.ExecuteAsync(item, basis, cancellationToken);
        if (!saved.Succeeded)
            throw new ActivityFault($"“{item.DisplayText}” could not be changed: {string.Join(" ", saved.Refusals.Select(r => r.ToString()))}", "Failed");
        if (!context.Record.Flag("Publish"))
            return ActivityResult.Done with { Note = $"“{saved.Value.DisplayText}” has been changed." };
        var published = await publish.ExecuteAsync(id, cancellationToken);
        return published.Succeeded
            ? ActivityResult.Done with { Note = $"“{published.Value.DisplayText}” has been changed and published." }
            : throw new ActivityFault($"“{item.DisplayText}” could not be published: {string.Join(" ", published.Refusals.Select(r => r.ToString()))}", "Failed");
    }

    private static bool Apply(ContentItem item, JsonObject change)
    {
        var before = (JsonObject)item.Content.DeepClone();
        foreach (var (name, value) in change)
            if (!name.Equals("DisplayText", StringComparison.OrdinalIgnoreCase))
                item.Content[name] = Merge(item.Content[name], value);
            else if (value is JsonValue title && item.Content["TitlePart"] is JsonObject part)
                part["Title"] = title.ToString();
            else if (value is JsonValue text && text.ToString() != item.DisplayText)
            {
                item.DisplayText = text.ToString();
                return true;
            }

        return !JsonNode.DeepEquals(before, item.Content);
    }

    // Objects grow into each other; anything else takes the place of what was there.
    private static JsonNode? Merge(JsonNode? former, JsonNode? change)
    {
        if (former is not JsonObject || change is not JsonObject changes)
            return change?.DeepClone();
        var merged = (JsonObject)former.DeepClone();
        foreach (var (name, value) in changes)
            merged[name] = Merge(merged[name], value);
        return merged;
    }

    private static JsonObject? Parse(string json)
    {
        try
        {
            return JsonNode.Parse(json, documentOptions: new JsonDocumentOptions { AllowTrailingCommas = true, MaxDepth = 32, AllowDuplicateProperties = false }) as JsonObject;
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
