using System.Diagnostics;

namespace AlumniCms.Bench.Measuring;

/// <summary>The wall time of a piece of work.</summary>
internal static class Timed
{
    public static async Task<TimeSpan> RunAsync(Func<Task> work)
    {
        var begun = Stopwatch.GetTimestamp();
        await work();
        return Stopwatch.GetElapsedTime(begun);
    }
}
