namespace AlumniCms.Kernel.Modules;

/// <summary>A feature as the running program knows it.</summary>
/// <param name="Id">Stable id, compared without case.</param>
/// <param name="Name">Name for administrators.</param>
/// <param name="Description">What the feature gives a site.</param>
/// <param name="Category">Group in the back office.</param>
/// <param name="Dependencies">Ids switched on with it.</param>
/// <param name="AlwaysEnabled">True when it cannot be switched off.</param>
/// <param name="ModuleName">Name of the module that declares it.</param>
/// <param name="OrchardNames">Orchard Core's names for it.</param>
public sealed record FeatureDescriptor(
    string Id,
    string Name,
    string Description,
    string Category,
    IReadOnlyList<string> Dependencies,
    bool AlwaysEnabled,
    string ModuleName,
    IReadOnlyList<string> OrchardNames);
