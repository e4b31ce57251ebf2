using System.Text.Json.Nodes;

using AlumniCms.ContentManagement.Definitions;
using AlumniCms.ContentManagement.Handlers;
using AlumniCms.ContentManagement.Items;

namespace AlumniCms.ContentManagement.Fields;

/// <summary>An item, or one that stands inside it, with the values that readers are shown.</summary>
/// <param name="Type">Its type.</param>
/// <param name="Model">The definitions of the site.</param>
/// <param name="Json">Its content.</param>
/// <param name="Prefix">What stands before the paths of its parts: nothing, or the place of the inner item and a dot.</param>
public sealed record ShownContent(ContentTypeDefinition Type, ContentModel Model, JsonObject Json, string Prefix)
{
    /// <summary>The fields that have a value which readers are shown.</summary>
    public IEnumerable<FieldValue> Fields => FieldValue.Of(Type, Model, Json).Where(f => f.IsShownIn(Json));

    /// <summary>JSON path of a field from the outer item.</summary>
    public string PathOf(FieldValue field) => $"{Prefix}{field.Part}.{field.Definition.Name}";

    /// <summary>The item itself and those inside it whose types are known.</summary>
    public static IEnumerable<ShownContent> Of(ContentItemContext context)
    {
        yield return new ShownContent(context.Type, context.Model, context.Item.Content, "");
        foreach (var inner in ContainedItem.In(context.Item.Content))
            if (context.Model.FindType(inner.ContentType) is { } type)
                yield return new ShownContent(type, context.Model, inner.Json, inner.Path + ".");
    }
}
