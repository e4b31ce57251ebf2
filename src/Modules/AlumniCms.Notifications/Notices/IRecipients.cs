namespace AlumniCms.Notifications.Notices;

/// <summary>Knows accounts as those who are written to; implemented by the module that has them.</summary>
public interface IRecipients
{
    /// <summary>Those of the accounts that may be told something now, in one query: switched on, their mail address confirmed. Others are left out.</summary>
    Task<IReadOnlyList<Recipient>> GetAsync(IReadOnlyCollection<string> accountIds, CancellationToken cancellationToken);
}
