namespace AlumniCms.Admin.Dashboard;

/// <summary>A module's contribution to the dashboard: what waits for the person.</summary>
public interface IDashboardCards
{
    /// <summary>The cards, each with at most ten lines; none when nothing is there for this person.</summary>
    Task<IReadOnlyList<DashboardCard>> GetAsync(CancellationToken cancellationToken);
}
