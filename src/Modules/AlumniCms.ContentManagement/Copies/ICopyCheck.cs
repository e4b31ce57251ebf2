using AlumniCms.ContentManagement.Items;
using AlumniCms.Kernel.Results;
using AlumniCms.Kernel.Sites;

namespace AlumniCms.ContentManagement.Copies;

/// <summary>Something that keeps a site from showing a copy as its original is shown. Asked of all sites at once.</summary>
public interface ICopyCheck
{
    /// <summary>What is in the way, by the id of the site; a site where all is well is not in the answer.</summary>
    Task<IReadOnlyDictionary<int, Refusal>> FindAsync(ContentItem source, IReadOnlyList<Site> sites, CancellationToken cancellationToken);
}
