namespace AlumniCms.Notifications.Notices;

/// <summary>Whether somebody gets mail for notices of a group. In the back office they always stand.</summary>
public enum MailWish
{
    /// <summary>A mail for each, at once.</summary>
    AtOnce = 0,

    /// <summary>One mail a day with those that are unread.</summary>
    Daily = 1,

    /// <summary>No mail.</summary>
    None = 2,
}
