namespace AlumniCms.Workflows.Activities;

/// <summary>The activities that are understood, by name.</summary>
internal sealed class ActivityCatalog(IEnumerable<Activity> activities)
{
    private readonly Dictionary<string, Activity> _byName = activities.ToDictionary(a => a.Name, StringComparer.OrdinalIgnoreCase);

    public IEnumerable<string> Names => _byName.Keys.Order(StringComparer.Ordinal);

    public Activity? Find(string name) => _byName.GetValueOrDefault(name);
}
