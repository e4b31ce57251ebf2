using System.Text.Json.Nodes;

using AlumniCms.ContentManagement.Definitions;

namespace AlumniCms.Display.Fields;

/// <summary>A content object whose fields a page shows.</summary>
/// <param name="Type">Its type.</param>
/// <param name="Content">Its parts.</param>
/// <param name="Shows">Which fields are wanted.</param>
internal sealed record PresentedContent(ContentTypeDefinition Type, JsonObject Content, Func<string, bool> Shows);
