namespace AlumniCms.Notifications.Notices;

/// <summary>A notice on its way through the outbox to those whom it is for.</summary>
/// <param name="Notice">The notice.</param>
/// <param name="AccountIds">Those whom it is for.</param>
/// <param name="Origin">Scheme and host of the request that it came from, where links may lead to them; else null.</param>
internal sealed record NoticeSent(Notice Notice, IReadOnlyList<string> AccountIds, string? Origin);
