namespace AlumniCms.Media.Inspection;

/// <summary>Size of a picture in pixels.</summary>
internal sealed record PictureSize(int Width, int Height);
