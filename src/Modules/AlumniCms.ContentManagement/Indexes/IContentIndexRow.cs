using AlumniCms.Kernel.Sites;

namespace AlumniCms.ContentManagement.Indexes;

/// <summary>A row that is derived from an item.</summary>
public interface IContentIndexRow : ISiteOwned
{
    /// <summary>The item's id.</summary>
    string ContentItemId { get; set; }
}
