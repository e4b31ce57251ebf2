using AlumniCms.Kernel.Sites;

namespace AlumniCms.Kernel.Auditing;

/// <summary>
/// Says that entries before an instant have been kept long enough. The database lets an entry go only when such a row
/// covers it, so that whatever shortens the trail leaves a trace itself.
/// </summary>
internal sealed class AuditCut : IGlobal
{
    public long Id { get; set; }

    public DateTime BeforeUtc { get; set; }

    public DateTime MadeUtc { get; set; }
}
