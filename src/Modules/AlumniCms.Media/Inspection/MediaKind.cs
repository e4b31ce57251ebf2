namespace AlumniCms.Media.Inspection;

/// <summary>A kind of file that is taken in.</summary>
/// <param name="ContentType">Media type under which it is served.</param>
/// <param name="Extensions">Extensions that fit, the usual one first.</param>
internal sealed record MediaKind(string ContentType, params IReadOnlyList<string> Extensions)
{
    public static readonly MediaKind Jpeg = new("image/jpeg", "jpg", "jpeg", "jpe");
    public static readonly MediaKind Png = new("image/png", "png");
    public static readonly MediaKind Gif = new("image/gif", "gif");
    public static readonly MediaKind Webp = new("image/webp", "webp");
    public static readonly MediaKind Avif = new("image/avif", "avif");
    public static readonly MediaKind Pdf = new("application/pdf", "pdf");
    public static readonly MediaKind Mp4 = new("video/mp4", "mp4", "m4v");
    public static readonly MediaKind Csv = new("text/csv", "csv");
    public static readonly MediaKind Text = new("text/plain", "txt");

    public static readonly IReadOnlyList<MediaKind> All = [Jpeg, Png, Gif, Webp, Avif, Pdf, Mp4, Csv, Text];

    public bool IsPicture => ContentType.StartsWith("image/", StringComparison.Ordinal);

    public static MediaKind? ByExtension(string extension) => All.FirstOrDefault(k => k.Extensions.Contains(extension));
}
