using System.Text.Json.Serialization;

namespace AlumniCms.MediaLibrary.Uploads;

/// <summary>What scripts are told of an upload.</summary>
/// <param name="Files">A line a file, in the order sent.</param>
internal sealed record UploadAnswer(IReadOnlyList<UploadedFile> Files);

/// <summary>What became of a file.</summary>
/// <param name="Name">Its name as it was sent.</param>
/// <param name="Path">Where it is now.</param>
/// <param name="Url">Address for texts, which stays when the content is replaced.</param>
/// <param name="Thumb">Address of a small picture of it.</param>
/// <param name="Error">Why it is not there.</param>
internal sealed record UploadedFile(
    string Name,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] string? Path = null,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] string? Url = null,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] string? Thumb = null,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] string? Error = null);
