namespace AlumniCms.Notifications.Notices;

/// <summary>A group of notices, with what the person chose for it.</summary>
/// <param name="Group">Its heading in English, by which the choice is kept.</param>
/// <param name="Kinds">The kinds in it.</param>
/// <param name="Wish">What was chosen.</param>
public sealed record MailWishGroup(string Group, IReadOnlyList<NoticeKind> Kinds, MailWish Wish);
