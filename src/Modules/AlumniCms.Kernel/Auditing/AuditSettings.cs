using System.Globalization;

using AlumniCms.Kernel.Configuration;

using Microsoft.Extensions.Configuration;

namespace AlumniCms.Kernel.Auditing;

/// <summary>How long the trail is kept: <c>Audit__KeepMonths</c>.</summary>
internal sealed record AuditSettings(int KeepMonths)
{
    // CNIL: six months to a year, up to three years where an internal control asks for it.
    private const int Default = 12;
    private const int Least = 6;
    private const int Most = 36;

    public static AuditSettings From(IConfiguration configuration)
    {
        var text = configuration["Audit:KeepMonths"];
        if (string.IsNullOrEmpty(text))
            return new(Default);
        return int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var months) && months is >= Least and <= Most
            ? new(months)
            : throw new SettingsException("Audit__KeepMonths", $"is '{text}'. Write a whole number of months from {Least} to {Most}.");
    }
}
