namespace AlumniCms.MediaLibrary.Picking;

/// <summary>Files to choose among.</summary>
/// <param name="Items">The files of this page.</param>
/// <param name="More">Whether there is another page.</param>
internal sealed record PickAnswer(IReadOnlyList<PickedFile> Items, bool More);

/// <summary>A file to choose.</summary>
/// <param name="Path">What a field keeps.</param>
/// <param name="Name">The path without its folder.</param>
/// <param name="Url">Address for texts, which stays when the content is replaced.</param>
/// <param name="Thumb">Address of a small picture, or null.</param>
/// <param name="Alt">The file's own alternative text, or empty.</param>
/// <param name="Width">In pixels, or null.</param>
/// <param name="Height">In pixels, or null.</param>
/// <param name="Type">Media type.</param>
internal sealed record PickedFile(string Path, string Name, string Url, string? Thumb, string Alt, int? Width, int? Height, string Type);
