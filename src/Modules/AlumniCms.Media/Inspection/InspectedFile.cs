namespace AlumniCms.Media.Inspection;

/// <summary>A file that may be taken in.</summary>
internal sealed record InspectedFile(MediaKind Kind, PictureSize? Size);
