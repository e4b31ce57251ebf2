namespace AlumniCms.Bench.Editorial;

/// <summary>How large the network of <c>editorial</c> is.</summary>
internal sealed record OfficeOptions(int Sites, int Items, int Waiting, int Rounds);
