using AlumniCms.ContentManagement.Fields;
using AlumniCms.Recipes.Running;

namespace AlumniCms.Recipes.Steps;

/// <summary>Names the fields of a definition whose kind is kept but not understood here.</summary>
internal static class UnknownFields
{
    public static void Report(RecipeStepContext step)
    {
        var unknown = step.List("ContentParts")
            .SelectMany(p => (p?["ContentPartFieldDefinitionRecords"] as System.Text.Json.Nodes.JsonArray ?? [])
                .Select(f => (Part: p!["Name"]?.ToString(), Field: f?["Name"]?.ToString(), Kind: f?["FieldName"]?.ToString() ?? "")))
            .Where(f => ContentFieldTypes.Find(f.Kind) is null)
            .Select(f => $"{f.Part}.{f.Field} ({f.Kind})").ToList();
        if (unknown.Count == 0)
            return;
        var what = $"Kinds of field that are not known here: {string.Join(", ", unknown)}.";
        if (step.Run.Options.Strict)
            throw step.Error(what, $"Use one of {string.Join(", ", ContentFieldTypes.All.Select(k => k.Name).Order(StringComparer.Ordinal))}, or run without --strict.", "ContentParts");
        step.Report(RecipeOutcome.Warning, what + " They are kept, but neither shown nor checked.");
    }
}
