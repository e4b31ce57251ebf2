using System.Text.Json.Nodes;

using AlumniCms.ContentManagement.Definitions;
using AlumniCms.ContentManagement.Items;

namespace AlumniCms.Editors.Form;

/// <summary>Goes through the fields of an editor, those of the items inside included.</summary>
internal static class EditorWalk
{
    /// <summary>Each field with its name in the form.</summary>
    /// <param name="type">The type.</param>
    /// <param name="model">The definitions of the site.</param>
    /// <param name="values">The texts, which say what items there are.</param>
    public static IEnumerable<(ContentPartFieldDefinition Field, string Name)> Of(ContentTypeDefinition type, ContentModel model, EditorValues values) =>
        Of(type, model, values, "", 0);

    /// <summary>The lists of items of a type. A taxonomy says itself what its terms are: the editor has it among its texts.</summary>
    public static IEnumerable<ContainerPart> Containers(ContentTypeDefinition type, ContentModel model, EditorValues values) =>
        ContainerPart.Of(type, model, type.HasPart("TaxonomyPart") && values.Text("TaxonomyPart:terms") is { Length: > 0 } term
            ? new JsonObject { ["TaxonomyPart"] = new JsonObject { ["TermContentType"] = term } }
            : null);

    private static IEnumerable<(ContentPartFieldDefinition Field, string Name)> Of(
        ContentTypeDefinition type, ContentModel model, EditorValues values, string prefix, int depth)
    {
        foreach (var part in type.Parts)
            foreach (var field in model.FindPart(part.PartName)?.Fields ?? [])
                yield return (field, $"{prefix}{part.Name}.{field.Name}");
        if (depth >= ContainedItem.MaximumDepth)
            yield break;
        foreach (var container in Containers(type, model, values))
            foreach (var id in values.Ids(prefix + container.Name))
                if (model.FindType(values.Text($"{prefix}{container.Name}.{id}:type")) is { } inner)
                    foreach (var found in Of(inner, model, values, $"{prefix}{container.Name}.{id}.", depth + 1))
                        yield return found;
    }
}
