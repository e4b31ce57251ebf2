namespace AlumniCms.Members.Sessions;

/// <summary>A mandate as a request reads it.</summary>
internal sealed record MandateState(int SiteId, string RoleName, DateTime? UntilUtc, IReadOnlyList<string> Languages)
{
    public bool HoldsAt(DateTime nowUtc) => UntilUtc is null || UntilUtc > nowUtc;
}
