namespace AlumniCms.Editorial.Panel;

/// <summary>A button.</summary>
/// <param name="Name">Name of the transition.</param>
/// <param name="Text">Its words, translated.</param>
/// <param name="NeedsPage">Whether something is asked before it is done: a reason, an hour.</param>
/// <param name="IsBack">Whether it leads back to the beginning: nobody should press it because it stands there alone.</param>
public sealed record PanelMove(string Name, string Text, bool NeedsPage, bool IsBack);
