namespace AlumniCms.ContentManagement.Parts;

/// <summary>Orchard Core's <c>HtmlBodyPart</c>: HTML, sanitised on the way in.</summary>
public sealed record HtmlBodyPart(string? Html);
