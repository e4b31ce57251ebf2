namespace AlumniCms.Notifications.Notices;

/// <summary>A notice as the person reads it.</summary>
/// <param name="Id">Its number.</param>
/// <param name="SiteId">Id of the site that it is about.</param>
/// <param name="Text">The sentence, in the language of this moment.</param>
/// <param name="Url">Path on that site where the matter is seen to, or null.</param>
/// <param name="CreatedUtc">When it came.</param>
/// <param name="IsRead">Whether the person has opened it, or marked it as read.</param>
public sealed record NoticeView(long Id, int SiteId, string Text, string? Url, DateTime CreatedUtc, bool IsRead);
