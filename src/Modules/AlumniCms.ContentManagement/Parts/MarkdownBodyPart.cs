namespace AlumniCms.ContentManagement.Parts;

/// <summary>Orchard Core's <c>MarkdownBodyPart</c>: rich text, rendered with raw HTML off.</summary>
public sealed record MarkdownBodyPart(string? Markdown);
