namespace AlumniCms.Admin.Entries;

/// <summary>A link from the page of an entry.</summary>
/// <param name="Text">What is done there, translated.</param>
/// <param name="Url">Its address.</param>
public sealed record EntryLink(string Text, string Url);
