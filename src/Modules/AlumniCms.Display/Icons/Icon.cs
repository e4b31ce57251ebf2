namespace AlumniCms.Display.Icons;

/// <summary>One drawing of 16 by 16 units.</summary>
/// <param name="Class">Its CSS classes: <c>icon</c>, and <c>icon-flip</c> where it points in the direction of reading.</param>
/// <param name="Content">What stands inside the element <c>svg</c>.</param>
internal sealed record Icon(string Class, string Content);
