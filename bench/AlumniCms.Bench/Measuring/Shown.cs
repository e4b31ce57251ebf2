using System.Globalization;

namespace AlumniCms.Bench.Measuring;

/// <summary>How figures are written: the median, and from where to where the single measurements went.</summary>
internal static class Shown
{
    public static string Of(Sample sample, string format) => sample.Count < 2
        ? Number(sample.Median, format)
        : $"{Number(sample.Median, format)} ({Number(sample.Min, format)}–{Number(sample.Max, format)})";

    /// <summary>The median and the 95th percentile.</summary>
    public static string P95(Sample sample, string format) => $"{Number(sample.Median, format)}, p95 {Number(sample.P95, format)}";

    public static string Ratio(double ratio) => Number(ratio, "0.00");

    public static string Number(double value, string format) => value.ToString(format, CultureInfo.InvariantCulture);

    /// <summary>A budget and whether it was kept.</summary>
    public static string Budget(string budget, bool isKept) => $"{budget}: {(isKept ? "kept" : "missed")}";
}
