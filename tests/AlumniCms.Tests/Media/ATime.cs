namespace AlumniCms.Tests.Media;

/// <summary>A clock that a test moves on.</summary>
internal sealed class ATime : TimeProvider
{
    private DateTimeOffset _now = new(2026, 11, 22, 8, 0, 0, TimeSpan.Zero);

    public override DateTimeOffset GetUtcNow() => _now;

    public void Pass(TimeSpan span) => _now += span;
}
