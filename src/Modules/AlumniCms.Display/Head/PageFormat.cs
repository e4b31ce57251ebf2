namespace AlumniCms.Display.Head;

/// <summary>A page in another format.</summary>
/// <param name="Type">Media type, for example <c>text/calendar</c>.</param>
/// <param name="Url">Address.</param>
public sealed record PageFormat(string Type, string Url);
