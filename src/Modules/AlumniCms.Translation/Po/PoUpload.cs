using AlumniCms.Kernel.Sites;

namespace AlumniCms.Translation.Po;

/// <summary>A file that was brought and waits for the word of who brought it.</summary>
internal sealed class PoUpload : ISiteOwned
{
    public long Id { get; set; }

    public int SiteId { get; set; }

    /// <summary>Key of its page.</summary>
    public required string Key { get; set; }

    public required string OwnerId { get; set; }

    public required string FileName { get; set; }

    public required string Culture { get; set; }

    public required string Text { get; set; }

    public DateTime UploadedUtc { get; set; }
}
