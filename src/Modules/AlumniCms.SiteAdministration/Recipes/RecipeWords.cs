using System.Globalization;

using AlumniCms.Admin.Listings;
using AlumniCms.Recipes.Reading;
using AlumniCms.Recipes.Running;

using Microsoft.Extensions.Localization;

namespace AlumniCms.SiteAdministration.Recipes;

/// <summary>What is said of runs of recipes.</summary>
internal sealed class RecipeWords(IStringLocalizer<Texts> T)
{
    public IReadOnlyList<ReportLine> Lines(RecipeRun run) =>
        [.. run.Report.Where(l => l.Outcome != RecipeOutcome.Note).Select(l => new ReportLine(l.Recipe, l.StepIndex + 1, l.Step, Of(l.Outcome), l.Message))];

    /// <summary>Where, what and what to do; of the file only its name.</summary>
    public static string Of(RecipeException exception)
    {
        var where = string.Join(", ", new[] { Path.GetFileName(exception.File), exception.Line?.ToString(CultureInfo.InvariantCulture), exception.StepName, exception.JsonPath }.Where(w => !string.IsNullOrEmpty(w)));
        return where.Length == 0 ? $"{exception.Message} {exception.Mend}" : $"{exception.Message} {exception.Mend} ({where})";
    }

    private ListingTag Of(RecipeOutcome outcome) => outcome switch
    {
        RecipeOutcome.Done => new(T["Done"], ListingTone.Good),
        RecipeOutcome.Unchanged => new(T["So already"]),
        RecipeOutcome.Skipped => new(T["Skipped"], ListingTone.Waiting),
        RecipeOutcome.Warning => new(T["Look at it"], ListingTone.Waiting),
        _ => new(T["Note"]),
    };
}
