namespace AlumniCms.ContentManagement.Parts;

/// <summary>Orchard Core's <c>ArchiveLaterPart</c>: the item is unpublished at that instant.</summary>
public sealed record ArchiveLaterPart(DateTime? ScheduledArchiveUtc);
