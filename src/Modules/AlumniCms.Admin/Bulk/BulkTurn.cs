namespace AlumniCms.Admin.Bulk;

/// <summary>Asks for the next batch of a run.</summary>
internal sealed record BulkTurn(string RunId, int Turn);
