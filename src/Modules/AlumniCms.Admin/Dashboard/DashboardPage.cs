using AlumniCms.Admin.Frames;

namespace AlumniCms.Admin.Dashboard;

/// <summary>The first page of the back office.</summary>
public sealed class DashboardPage : AdminPage
{
    /// <summary>The cards.</summary>
    public required IReadOnlyList<DashboardCard> Cards { get; init; }
}
