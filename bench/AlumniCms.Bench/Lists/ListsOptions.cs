namespace AlumniCms.Bench.Lists;

/// <summary>What the benchmark is asked for.</summary>
/// <param name="Work">Folder for databases.</param>
/// <param name="Postgres">Where PostgreSQL is to be reached; null to leave it out.</param>
/// <param name="OnlyEngine">Name of the one engine to measure; null for all.</param>
/// <param name="Recipe">The recipe that defines offers.</param>
/// <param name="Offers">Number of offers in the site.</param>
/// <param name="Rounds">How often each list is asked for.</param>
internal sealed record ListsOptions(string Work, string? Postgres, string? OnlyEngine, string Recipe, int Offers, int Rounds);
