using AlumniCms.ContentManagement.Indexes;

namespace AlumniCms.Media.Uses;

/// <summary>Which items name which files: a row an item and path.</summary>
internal sealed class MediaUse : IContentIndexRow
{
    public long Id { get; set; }

    public int SiteId { get; set; }

    public string ContentItemId { get; set; } = "";

    /// <summary>The path as files have it.</summary>
    public required string Path { get; set; }

    /// <summary>Whether readers see it; false where only the newest draft names the file.</summary>
    public bool IsPublished { get; set; }
}
