namespace AlumniCms.Media.Inspection;

/// <summary>Size of a picture in pixels, as it is shown.</summary>
internal sealed record PictureSize(int Width, int Height);
