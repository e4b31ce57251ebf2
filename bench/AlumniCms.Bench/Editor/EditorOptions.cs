namespace AlumniCms.Bench.Editor;

/// <summary>What the benchmark is asked for.</summary>
/// <param name="App">Folder of the published program.</param>
/// <param name="Work">Folder for whatever is made on the way.</param>
/// <param name="Postgres">Where PostgreSQL is to be reached; null to leave it out.</param>
/// <param name="OnlyEngine">Name of the one engine to measure; null for all.</param>
/// <param name="Items">Articles that are added to the site.</param>
/// <param name="Requests">How many pages of each kind are asked for one after the other.</param>
/// <param name="Rounds">How many articles one editor saves, autosaves and publishes; several at once together do twice as many.</param>
/// <param name="Uploads">How many pictures are uploaded.</param>
/// <param name="Visits">How often the browser comes.</param>
internal sealed record EditorOptions(
    string App, string Work, string? Postgres, string? OnlyEngine, int Items, int Requests, int Rounds, int Uploads, int Visits);
