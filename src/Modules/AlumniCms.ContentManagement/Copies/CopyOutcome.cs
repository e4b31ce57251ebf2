using AlumniCms.Kernel.Results;

namespace AlumniCms.ContentManagement.Copies;

/// <summary>What became of the copies of one item.</summary>
/// <param name="SiteIds">The sites that have the copy now.</param>
/// <param name="Problems">Why a site does not have it, by the site's id; what such a site had before stays.</param>
public sealed record CopyOutcome(IReadOnlyCollection<int> SiteIds, IReadOnlyDictionary<int, Refusal> Problems);
