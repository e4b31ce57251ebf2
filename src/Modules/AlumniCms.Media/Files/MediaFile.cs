using AlumniCms.Kernel.Sites;

namespace AlumniCms.Media.Files;

/// <summary>A file of a site: a path that leads to a blob.</summary>
internal sealed class MediaFile : ISiteOwned
{
    public long Id { get; set; }

    public int SiteId { get; set; }

    public required string Path { get; set; }

    /// <summary>SHA-256 of the content, 64 lower-case hexadecimal digits.</summary>
    public required string Hash { get; set; }

    public required string ContentType { get; set; }

    public long Length { get; set; }

    public int? Width { get; set; }

    public int? Height { get; set; }

    public DateTime ModifiedUtc { get; set; }
}
