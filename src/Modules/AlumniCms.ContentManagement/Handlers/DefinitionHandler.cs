using System.Text.Json.Nodes;

using AlumniCms.ContentManagement.Definitions;
using AlumniCms.ContentManagement.Fields;
using AlumniCms.ContentManagement.Items;
using AlumniCms.ContentManagement.Parts;
using AlumniCms.Kernel.Results;

namespace AlumniCms.ContentManagement.Handlers;

/// <summary>Holds an item, and the items inside it, to their definitions.</summary>
internal sealed class DefinitionHandler : ContentHandler
{
    /// <summary>Code of the refusal of a value that is missing: what is there is as it is defined.</summary>
    public const string Required = "field.required";

    public override IEnumerable<Refusal> Validate(ContentItemContext context)
    {
        foreach (var refusal in TextSizes.Check(context.Item.Content))
            yield return refusal;
        foreach (var refusal in CheckFields(context.Type, context.Model, context.Item.Content, "", context.ForPublication))
            yield return refusal;
        foreach (var refusal in CheckBags(context))
            yield return refusal;
        foreach (var contained in ContainedItem.In(context.Item.Content))
        {
            if (contained.Depth >= ContainedItem.MaximumDepth)
                yield return new Refusal("contained.depth", $"Items stand in each other {ContainedItem.MaximumDepth} deep; make it flatter.", contained.Path);
            if (FindTwins(contained.Json, contained.Path) is { } twins)
                yield return twins;
            else if (context.Model.FindType(contained.ContentType) is { } type)
                foreach (var refusal in CheckFields(type, context.Model, contained.Json, contained.Path + ".", context.ForPublication))
                    yield return refusal;
        }
    }

    private static IEnumerable<Refusal> CheckFields(
        ContentTypeDefinition type, ContentModel model, JsonObject content, string prefix, bool forPublication)
    {
        foreach (var part in type.Parts)
        {
            if (content[part.Name] is { } node and not JsonObject)
            {
                yield return new Refusal("part.shape", $"A part is an object; found {node.GetValueKind()}.", prefix + part.Name);
                continue;
            }

            var values = content[part.Name] as JsonObject ?? [];
            if (FindTwins(values, prefix + part.Name) is { } ambiguous)
            {
                yield return ambiguous;
                continue;
            }

            if (model.FindPart(part.PartName) is not { } definition)
                continue;
            foreach (var field in definition.Fields)
            {
                var path = $"{prefix}{part.Name}.{field.Name}";
                if (ContentFieldTypes.Find(field.FieldName) is not { } kind)
                    continue;
                if (values[field.Name] is JsonObject value && FindTwins(value, path) is { } twins)
                    yield return twins;
                foreach (var refusal in kind.CheckShape(field, values[field.Name], path))
                    yield return refusal;
                if (forPublication && IsRequired(field, values) && kind.IsEmpty(values[field.Name] as JsonObject))
                    yield return Refusal.Of(Required, $"'{field.DisplayName}' is needed before publication.", path);
            }
        }
    }

    private static Refusal? FindTwins(JsonObject json, string path) => !ContentItemJson.HasTwins(json)
        ? null
        : new Refusal(
            "part.ambiguous",
            "Two names differ by their capitals alone: "
                + string.Join(", ", json.Select(p => p.Key).GroupBy(k => k, StringComparer.OrdinalIgnoreCase).First(g => g.Count() > 1))
                + ". Keep one of them.",
            path);

    private static bool IsRequired(ContentPartFieldDefinition field, JsonObject part) =>
        (field.Conditions.ShownWhen?.Holds(part) ?? true)
        && (field.Common.Required || field.Conditions.RequiredWhen?.Holds(part) == true);

    private static IEnumerable<Refusal> CheckBags(ContentItemContext context)
    {
        foreach (var part in context.Type.Parts.Where(p => p.PartName == "BagPart"))
        {
            var allowed = part.Settings.Get<BagPartSettings>().ContainedContentTypes;
            if (allowed.IsDefaultOrEmpty || context.Item.Content[part.Name]?["ContentItems"] is not JsonArray items)
                continue;
            for (var i = 0; i < items.Count; i++)
            {
                var type = items[i]?["ContentType"]?.ToString() ?? "";
                if (!allowed.Contains(type, StringComparer.OrdinalIgnoreCase))
                    yield return new Refusal(
                        "bag.type", $"'{type}' does not belong here; allowed: {string.Join(", ", allowed)}.", $"{part.Name}.ContentItems[{i}]");
            }
        }
    }
}
