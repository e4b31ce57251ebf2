namespace AlumniCms.ContentManagement.Parts;

/// <summary>Orchard Core's <c>PublishLaterPart</c>: the draft is published at that instant.</summary>
public sealed record PublishLaterPart(DateTime? ScheduledPublishUtc);
