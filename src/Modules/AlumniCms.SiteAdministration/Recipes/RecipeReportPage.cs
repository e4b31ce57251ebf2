using AlumniCms.Admin.Frames;
using AlumniCms.Display.Frames;

namespace AlumniCms.SiteAdministration.Recipes;

/// <summary>What a run of a recipe came to, line by line.</summary>
public sealed class RecipeReportPage : AdminPage
{
    public required IReadOnlyList<ReportLine> Lines { get; init; }

    /// <summary>Where to go on.</summary>
    public required IReadOnlyList<PageLink> Links { get; init; }
}
