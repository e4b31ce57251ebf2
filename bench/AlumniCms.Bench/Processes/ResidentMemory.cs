using System.Globalization;

namespace AlumniCms.Bench.Processes;

/// <summary>What a process holds in memory, in MB of 1,048,576 bytes.</summary>
/// <param name="Resident">All pages in memory, those of shared files too (VmRSS).</param>
/// <param name="Proportional">The same with shared pages divided among those who share them (PSS).</param>
/// <param name="Private">Pages that nobody else has.</param>
internal sealed record ResidentMemory(double Resident, double Proportional, double Private)
{
    /// <summary>Asks the kernel.</summary>
    public static async Task<ResidentMemory> OfAsync(int process, CancellationToken cancellationToken)
    {
        var status = await File.ReadAllLinesAsync($"/proc/{process}/status", cancellationToken);
        var rollup = await File.ReadAllLinesAsync($"/proc/{process}/smaps_rollup", cancellationToken);
        return new ResidentMemory(
            Megabytes(status, "VmRSS:"),
            Megabytes(rollup, "Pss:"),
            Megabytes(rollup, "Private_Clean:") + Megabytes(rollup, "Private_Dirty:"));
    }

    /// <summary>Lets the kernel note the peak anew.</summary>
    public static Task BeginPeakAsync(int process, CancellationToken cancellationToken) =>
        File.WriteAllTextAsync($"/proc/{process}/clear_refs", "5", cancellationToken);

    /// <summary>The most that was resident since then (VmHWM).</summary>
    public static async Task<double> PeakAsync(int process, CancellationToken cancellationToken) =>
        Megabytes(await File.ReadAllLinesAsync($"/proc/{process}/status", cancellationToken), "VmHWM:");

    private static double Megabytes(string[] lines, string name)
    {
        var line = lines.Single(l => l.StartsWith(name, StringComparison.Ordinal));
        return double.Parse(line[name.Length..].Replace("kB", "", StringComparison.Ordinal), CultureInfo.InvariantCulture) / 1024;
    }
}
