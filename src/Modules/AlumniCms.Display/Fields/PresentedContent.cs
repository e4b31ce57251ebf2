using System.Text.Json.Nodes;

using AlumniCms.ContentManagement.Definitions;

namespace AlumniCms.Display.Fields;

/// <summary>A content object whose fields a page shows.</summary>
/// <param name="Type">Its type.</param>
/// <param name="Content">Its parts.</param>
/// <param name="Shows">Which fields are wanted.</param>
/// <param name="Culture">Language of its texts; empty for content without one.</param>
internal sealed record PresentedContent(ContentTypeDefinition Type, JsonObject Content, Func<string, bool> Shows, string Culture);
