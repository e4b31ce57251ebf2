using System.Reflection;

namespace AlumniCms.Kernel.Modules;

/// <summary>A module as found on disk.</summary>
/// <param name="Name">Name from its manifest.</param>
/// <param name="Layer">Layer from its manifest.</param>
/// <param name="Assembly">Its assembly.</param>
/// <param name="Features">The features it declares.</param>
public sealed record ModuleDescriptor(
    string Name, int Layer, Assembly Assembly, IReadOnlyList<FeatureDescriptor> Features);
