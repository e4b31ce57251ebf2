namespace AlumniCms.Kernel.Timing;

/// <summary>
/// Work that a module asks to be done at an interval, on every node: it must be safe when two nodes do it at once.
/// </summary>
public interface ITimedWork
{
    /// <summary>Stable name, for logs.</summary>
    string Name { get; }

    /// <summary>Time between two runs.</summary>
    TimeSpan Interval { get; }

    /// <summary>Does what is due.</summary>
    Task RunAsync(CancellationToken cancellationToken);
}
