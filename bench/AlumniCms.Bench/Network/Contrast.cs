namespace AlumniCms.Bench.Network;

/// <summary>The same of the network of one site and of the large one.</summary>
internal sealed record Contrast<T>(T Small, T Large);
