using AlumniCms.Media.Files;

namespace AlumniCms.Media.Actions;

/// <summary>A saved file.</summary>
/// <param name="File">The file as it is now.</param>
/// <param name="Outcome">What has changed.</param>
public sealed record MediaSaved(MediaFileEntry File, MediaOutcome Outcome);
