using System.Text.Json.Nodes;

using AlumniCms.ContentManagement.Definitions;
using AlumniCms.ContentManagement.Handlers;

namespace AlumniCms.ContentManagement.Fields;

/// <summary>A field that an item has a value for.</summary>
/// <param name="Part">Name of the part.</param>
/// <param name="Definition">The field.</param>
/// <param name="Json">The value.</param>
public sealed record FieldValue(string Part, ContentPartFieldDefinition Definition, JsonObject Json)
{
    /// <summary>Whether readers are shown the field: a value that is left over from a former choice is not.</summary>
    /// <param name="content">The content object that has the field.</param>
    public bool IsShownIn(JsonObject content) =>
        Definition.Conditions.ShownWhen is not { } condition || (content[Part] is JsonObject part && condition.Holds(part));

    /// <summary>The fields of an item's own parts, in the order of the definition.</summary>
    public static IEnumerable<FieldValue> Of(ContentItemContext context) =>
        Of(context.Type, context.Model, context.Item.Content);

    /// <summary>The fields of a content object of a type.</summary>
    public static IEnumerable<FieldValue> Of(ContentTypeDefinition type, ContentModel model, JsonObject content)
    {
        foreach (var part in type.Parts)
        {
            if (model.FindPart(part.PartName) is not { } definition || content[part.Name] is not JsonObject values)
                continue;
            foreach (var field in definition.Fields)
                if (values[field.Name] is JsonObject json)
                    yield return new FieldValue(part.Name, field, json);
        }
    }
}
