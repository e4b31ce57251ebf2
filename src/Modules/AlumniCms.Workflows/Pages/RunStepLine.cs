namespace AlumniCms.Workflows.Pages;

/// <summary>A step of the path of a run.</summary>
/// <param name="Id">Its number.</param>
/// <param name="Time">When.</param>
/// <param name="Sentence">What was done.</param>
/// <param name="Outcome">What came of it.</param>
/// <param name="Note">What is worth knowing, or null.</param>
/// <param name="IsFault">Whether it could not be done.</param>
/// <param name="CanRepeat">Whether the run can go on again from here.</param>
public sealed record RunStepLine(long Id, string Time, string Sentence, string Outcome, string? Note, bool IsFault, bool CanRepeat);
