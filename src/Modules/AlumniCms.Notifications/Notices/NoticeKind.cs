namespace AlumniCms.Notifications.Notices;

/// <summary>A module's contribution: a kind of notice. Registered by <c>services.AddSingleton(new NoticeKind(…))</c>.</summary>
/// <param name="Key">Stable name, for example <c>review.asked</c>; at most 64 characters.</param>
/// <param name="Name">What it tells, in English; translated through PO files.</param>
/// <param name="Group">
/// Heading under which people choose whether they get mail, in English, at most 64 characters: one choice is for all kinds of a group.
/// It is stored with their choice, so another heading is another group.
/// </param>
public sealed record NoticeKind(string Key, string Name, string Group);
