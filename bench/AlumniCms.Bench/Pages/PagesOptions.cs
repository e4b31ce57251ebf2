namespace AlumniCms.Bench.Pages;

/// <summary>What the benchmark is asked for.</summary>
/// <param name="App">Folder of the published program.</param>
/// <param name="Work">Folder for whatever is made on the way.</param>
/// <param name="Postgres">Where PostgreSQL is to be reached; null to leave it out.</param>
/// <param name="OnlyEngine">Name of the one engine to measure; null for all.</param>
/// <param name="Items">Articles that are added to the site.</param>
/// <param name="Requests">How many pages of each kind are asked for one after the other.</param>
internal sealed record PagesOptions(string App, string Work, string? Postgres, string? OnlyEngine, int Items, int Requests);
