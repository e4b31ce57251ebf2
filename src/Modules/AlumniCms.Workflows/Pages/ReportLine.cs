namespace AlumniCms.Workflows.Pages;

/// <summary>A line of the report on an automation.</summary>
/// <param name="Sentence">What it is, and what to do.</param>
/// <param name="Path">Where, as a JSON path.</param>
/// <param name="Blocks">Whether the automation cannot run because of it.</param>
public sealed record ReportLine(string Sentence, string Path, bool Blocks);
