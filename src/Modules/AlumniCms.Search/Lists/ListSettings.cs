using System.Globalization;

using AlumniCms.Kernel.Configuration;

using Microsoft.Extensions.Configuration;

namespace AlumniCms.Search.Lists;

/// <summary>How much memory lists may take.</summary>
/// <param name="MemoryMegabytes">From <c>Lists__MemoryMegabytes</c>, in megabytes.</param>
internal sealed record ListSettings(int MemoryMegabytes)
{
    private const int Usual = 128;

    public long MemoryBytes => MemoryMegabytes * 1024L * 1024L;

    /// <summary>Reads the setting.</summary>
    /// <exception cref="SettingsException">It is no such number.</exception>
    public static ListSettings From(IConfiguration configuration)
    {
        var text = configuration["Lists:MemoryMegabytes"];
        if (string.IsNullOrEmpty(text))
            return new(Usual);
        return int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var size) && size is > 0 and <= 65_536
            ? new(size)
            : throw new SettingsException("Lists__MemoryMegabytes", $"is '{text}'. Write a whole number from 1 to 65536.");
    }
}
