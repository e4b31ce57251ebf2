using AlumniCms.Admin.Frames;
using AlumniCms.Admin.Listings;

namespace AlumniCms.Administration.Audit;

/// <summary>The audit trail of a site.</summary>
internal sealed class AuditListPage : AdminPage
{
    public required Listing Listing { get; init; }
}
