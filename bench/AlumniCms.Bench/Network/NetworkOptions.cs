namespace AlumniCms.Bench.Network;

/// <summary>What the benchmark is asked for.</summary>
/// <param name="App">Folder of the published program.</param>
/// <param name="Work">Folder for whatever is made on the way.</param>
/// <param name="Postgres">Where PostgreSQL is to be reached; null to leave it out.</param>
/// <param name="OnlyEngine">Name of the one engine to measure; null for all.</param>
/// <param name="Site">Key of the site that stands alone in the small network.</param>
/// <param name="Imports">How often each network is made.</param>
/// <param name="Starts">How often each network's server is started.</param>
/// <param name="Requests">How many pages are asked for one after the other.</param>
internal sealed record NetworkOptions(
    string App, string Work, string? Postgres, string? OnlyEngine, string Site, int Imports, int Starts, int Requests);
