namespace AlumniCms.Admin.Bulk;

/// <summary>How much of a run is done before other work of the server has its turn.</summary>
/// <param name="Rows">Most rows.</param>
/// <param name="Time">Most time; the row that has been begun is finished.</param>
internal sealed record BulkPace(int Rows, TimeSpan Time);
