using AlumniCms.Admin.Frames;
using AlumniCms.Admin.Listings;

namespace AlumniCms.Workflows.Pages;

/// <summary>The automations of a site.</summary>
public sealed class WorkflowsPage : AdminPage
{
    public required Listing Listing { get; init; }
}
