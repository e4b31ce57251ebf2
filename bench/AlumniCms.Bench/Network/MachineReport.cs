using System.Runtime.InteropServices;

namespace AlumniCms.Bench.Network;

/// <summary>On what the figures were taken, and how busy it was.</summary>
internal static class MachineReport
{
    public static string Text(string title) =>
        $"# {title}\n\n{Environment.ProcessorCount} processors, {RuntimeInformation.OSDescription}, {RuntimeInformation.FrameworkDescription}. "
        + $"Load at the start: {Load()}. Figures are medians (minimum–maximum).\n";

    /// <summary>The system's load over 1, 5 and 15 minutes; over the number of processors, the machine has more to do than it can.</summary>
    public static string Load() => string.Join(' ', File.ReadAllText("/proc/loadavg").Split(' ').Take(3));
}
