using AlumniCms.Admin.Listings;

namespace AlumniCms.SiteAdministration.Recipes;

/// <summary>A line of the report of a run.</summary>
/// <param name="Recipe">Name of the recipe.</param>
/// <param name="Number">Number of the step, from 1.</param>
/// <param name="Step">Name of the step.</param>
/// <param name="Outcome">What became of it.</param>
/// <param name="Message">The sentence of the step.</param>
public sealed record ReportLine(string Recipe, int Number, string Step, ListingTag Outcome, string Message);
