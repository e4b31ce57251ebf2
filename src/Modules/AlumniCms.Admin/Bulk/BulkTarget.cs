namespace AlumniCms.Admin.Bulk;

/// <summary>A row that something is done to.</summary>
/// <param name="Id">What the work is told of it; at most 64 characters.</param>
/// <param name="Name">What the report calls it.</param>
public sealed record BulkTarget(string Id, string Name);
