namespace AlumniCms.Kernel.Modules;

/// <summary>Names a module. Stands once in each module's <c>Manifest.cs</c>, as in Orchard Core.</summary>
[AttributeUsage(AttributeTargets.Assembly)]
public sealed class ModuleAttribute : Attribute
{
    /// <summary>The name shown to administrators.</summary>
    public required string Name { get; init; }

    /// <summary>One sentence that says what the module is for.</summary>
    public required string Description { get; init; }

    /// <summary>The layer that the dependency rule counts with: a module references lower layers only.</summary>
    public required int Layer { get; init; }
}
