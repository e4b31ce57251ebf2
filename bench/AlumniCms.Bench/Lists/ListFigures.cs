using AlumniCms.Bench.Measuring;

namespace AlumniCms.Bench.Lists;

/// <summary>Milliseconds of one kind of list: on the clock, and what processors spent in this process meanwhile.</summary>
internal sealed class ListFigures
{
    public Sample Clock { get; } = new();

    public Sample Processor { get; } = new();

    public async Task MeasureAsync(Func<Task> work, bool counts = true)
    {
        var before = Environment.CpuUsage.TotalTime;
        var clock = await Timed.RunAsync(work);
        var spent = Environment.CpuUsage.TotalTime - before;
        if (!counts)
            return;
        Clock.Add(clock.TotalMilliseconds);
        Processor.Add(spent.TotalMilliseconds);
    }
}
