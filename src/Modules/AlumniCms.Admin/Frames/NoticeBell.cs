using AlumniCms.Notifications.Notices;

namespace AlumniCms.Admin.Frames;

/// <summary>The bell that stands on every page of the back office: how many notices of the person are unread. Scoped.</summary>
public sealed class NoticeBell(OwnNotices notices)
{
    private const int MostShown = 99;

    /// <summary>The number; 0 for who has read all.</summary>
    public Task<int> CountAsync(CancellationToken cancellationToken) => notices.CountUnreadAsync(cancellationToken);

    /// <summary>The number as it fits beside the bell.</summary>
    public static string Figure(int count) => count > MostShown ? FormattableString.Invariant($"{MostShown}+") : FormattableString.Invariant($"{count}");
}
