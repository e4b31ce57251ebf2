using System.Text.Json.Nodes;

using AlumniCms.Recipes.Reading;

namespace AlumniCms.Web.Commands.Running;

/// <summary>An error of a recipe for machines.</summary>
internal static class RecipeErrorJson
{
    public static JsonObject Of(RecipeException error) => new()
    {
        ["problem"] = error.Message,
        ["mend"] = error.Mend,
        ["file"] = error.File,
        ["line"] = error.Line,
        ["column"] = error.Column,
        ["stepIndex"] = error.StepIndex,
        ["step"] = error.StepName,
        ["jsonPath"] = error.JsonPath,
    };
}
