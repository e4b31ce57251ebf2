namespace AlumniCms.Kernel.Modules;

/// <summary>
/// Declares a feature in a module's <c>Manifest.cs</c>, or ties a <see cref="StartupBase"/> to one:
/// the endpoints that such a start-up maps answer 404 on a site where the feature is off.
/// </summary>
[AttributeUsage(AttributeTargets.Assembly | AttributeTargets.Class, AllowMultiple = true)]
public sealed class FeatureAttribute(string id) : Attribute
{
    /// <summary>The stable id that recipes and settings use, for example <c>AlumniCms.Search</c>.</summary>
    public string Id { get; } = id;

    /// <summary>The name shown to administrators.</summary>
    public string Name { get; init; } = id;

    /// <summary>One sentence that says what the feature gives a site.</summary>
    public string Description { get; init; } = "";

    /// <summary>The group under which administrators find the feature.</summary>
    public string Category { get; init; } = "General";

    /// <summary>Ids of the features that are switched on with this one.</summary>
    public string[] Dependencies { get; init; } = [];

    /// <summary>True for a feature that no site can do without.</summary>
    public bool AlwaysEnabled { get; init; }

    /// <summary>
    /// Names under which Orchard Core's recipes ask for the same thing, for example <c>OrchardCore.Media</c>.
    /// </summary>
    public string[] OrchardNames { get; init; } = [];
}
