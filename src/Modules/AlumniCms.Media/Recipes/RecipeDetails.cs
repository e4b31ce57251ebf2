using System.Globalization;
using System.Text.Json.Nodes;

using AlumniCms.Media.Files;

namespace AlumniCms.Media.Recipes;

/// <summary>
/// The details of a file in a step <c>media</c>: <c>AlternativeTexts</c> by culture, <c>Credit</c>, <c>Licence</c>,
/// <c>IsDecorative</c> and <c>FocalPoint</c> with X and Y. Orchard Core passes over them.
/// </summary>
internal static class RecipeDetails
{
    private static readonly string[] Names = ["AlternativeTexts", "Credit", "Licence", "IsDecorative", "FocalPoint"];

    /// <summary>The details that a step says; null when it says none, so that those that are there stay.</summary>
    public static MediaDetails? Read(MediaStepFile file)
    {
        if (!Names.Any(file.Has))
            return null;
        return new MediaDetails
        {
            Texts = file.Json["AlternativeTexts"] is JsonObject texts
                ? texts.ToDictionary(t => t.Key, t => t.Value?.ToString() ?? "", StringComparer.Ordinal)
                : MediaDetails.None.Texts,
            Credit = file.Text("Credit") ?? "",
            Licence = file.Text("Licence") ?? "",
            IsDecorative = file.Text("IsDecorative") == "true",
            FocalPoint = file.Json["FocalPoint"] is JsonObject point ? new FocalPoint(Number(point["X"]), Number(point["Y"])) : FocalPoint.Centre,
        };
    }

    /// <summary>Adds what was said of a file to its entry in a step.</summary>
    public static void Write(MediaDetails details, JsonObject file)
    {
        if (details.Texts.Count > 0)
            file["AlternativeTexts"] = new JsonObject(details.Texts.Select(t => KeyValuePair.Create(t.Key, (JsonNode?)t.Value)));
        if (details.Credit.Length > 0)
            file["Credit"] = details.Credit;
        if (details.Licence.Length > 0)
            file["Licence"] = details.Licence;
        if (details.IsDecorative)
            file["IsDecorative"] = true;
        if (details.FocalPoint != FocalPoint.Centre)
            file["FocalPoint"] = new JsonObject { ["X"] = details.FocalPoint.X, ["Y"] = details.FocalPoint.Y };
    }

    private static double Number(JsonNode? node) =>
        double.TryParse(node?.ToString(), NumberStyles.Float, CultureInfo.InvariantCulture, out var number) ? number : double.NaN;
}
