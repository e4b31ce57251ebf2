using System.Globalization;

using AlumniCms.Kernel.Configuration;

using Microsoft.Extensions.Configuration;

namespace AlumniCms.Members.Sessions;

/// <summary>How long a sign-in lasts: the settings <c>Sessions__…</c>.</summary>
/// <param name="Idle">Unused for so long, a session ends. Default: 12 hours.</param>
/// <param name="RememberedIdle">The same for somebody who asked to stay signed in. Default: 30 days.</param>
/// <param name="Absolute">However much it is used, a session ends after this. Default: 90 days.</param>
internal sealed record SessionSettings(TimeSpan Idle, TimeSpan RememberedIdle, TimeSpan Absolute)
{
    public static SessionSettings From(IConfiguration configuration) => new(
        TimeSpan.FromHours(Read(configuration, "IdleHours", 12, 720)),
        TimeSpan.FromDays(Read(configuration, "RememberedDays", 30, 365)),
        TimeSpan.FromDays(Read(configuration, "AbsoluteDays", 90, 365)));

    /// <summary>When a session that was last used at that moment ends by itself.</summary>
    public DateTime EndOf(bool isPersistent, DateTime seenUtc, DateTime expiresUtc)
    {
        var idle = seenUtc + (isPersistent ? RememberedIdle : Idle);
        return idle < expiresUtc ? idle : expiresUtc;
    }

    private static int Read(IConfiguration configuration, string name, int otherwise, int most)
    {
        var text = configuration[$"Sessions:{name}"];
        if (string.IsNullOrEmpty(text))
            return otherwise;
        return int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var value) && value > 0 && value <= most
            ? value
            : throw new SettingsException($"Sessions__{name}", FormattableString.Invariant($"is '{text}'. Write a whole number from 1 to {most}."));
    }
}
