namespace AlumniCms.Syndication.Reading;

/// <summary>A picture as machines are told of it.</summary>
/// <param name="Url">Absolute address.</param>
/// <param name="Text">Alternative text, or empty.</param>
/// <param name="Width">In pixels, or null when it is not known.</param>
/// <param name="Height">In pixels, or null with <paramref name="Width"/>.</param>
internal sealed record Picture(string Url, string Text, int? Width, int? Height);
