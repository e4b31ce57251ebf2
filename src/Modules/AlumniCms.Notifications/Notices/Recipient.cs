namespace AlumniCms.Notifications.Notices;

/// <summary>An account as somebody who is written to.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Email">Mail address.</param>
/// <param name="Language">Culture that the person chose; null for the site's.</param>
/// <param name="HomeSiteId">Id of the site whose time the person lives by: the country's that they have worked on longest, else the worldwide one.</param>
public sealed record Recipient(string Id, string Email, string? Language, int HomeSiteId);
