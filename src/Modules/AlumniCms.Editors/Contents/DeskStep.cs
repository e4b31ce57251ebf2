namespace AlumniCms.Editors.Contents;

/// <summary>A transition that a button of an editor means.</summary>
/// <param name="Name">Its name.</param>
/// <param name="NeedsPage">Whether something is asked first.</param>
/// <param name="Done">What the editor says afterwards.</param>
internal sealed record DeskStep(string Name, bool NeedsPage, string Done);
