namespace AlumniCms.Recipes.Networks;

/// <summary>What became of a row of a network file.</summary>
/// <param name="Line">Line of the file.</param>
/// <param name="Key">The site's key; empty when the row could not be read.</param>
/// <param name="Outcome">What happened.</param>
/// <param name="Message">One sentence: what is wrong and how to mend it, or empty.</param>
public sealed record ImportedSite(int Line, string Key, ImportedSiteOutcome Outcome, string Message);
