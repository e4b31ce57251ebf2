namespace AlumniCms.Kernel.Auditing;

/// <summary>A numbered page of the audit trail.</summary>
/// <param name="Entries">The entries, newest first.</param>
/// <param name="Total">How many there are on all pages.</param>
public sealed record AuditList(IReadOnlyList<AuditEntry> Entries, long Total);
