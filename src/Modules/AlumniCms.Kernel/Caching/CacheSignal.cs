using AlumniCms.Kernel.Sites;

namespace AlumniCms.Kernel.Caching;

/// <summary>Tags of a committed change, for other processes on the same SQLite file.</summary>
internal sealed class CacheSignal : IGlobal
{
    public long Id { get; set; }

    public required string Tags { get; set; }
}
