namespace AlumniCms.Tests.Architecture;

/// <summary>A module as its project file and its manifest tell it.</summary>
/// <param name="Name">Name of the project.</param>
/// <param name="Layer">Layer of the manifest; null when it has none.</param>
/// <param name="References">Names of the projects that it refers to.</param>
internal sealed record ModuleProject(string Name, int? Layer, IReadOnlyList<string> References);
