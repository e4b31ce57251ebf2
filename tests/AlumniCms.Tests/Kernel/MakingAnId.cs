using AlumniCms.Kernel.Ids;

namespace AlumniCms.Tests.Kernel;

public sealed class MakingAnId
{
    [Fact]
    public void Has_Orchard_Cores_form()
    {
        var ids = Enumerable.Range(0, 1000).Select(_ => IdGenerator.NewId(TimeProvider.System)).ToList();

        Assert.All(ids, id => Assert.Matches("^[0-9a-hjkmnp-tv-z]{26}$", id));
        Assert.Equal(ids.Count, ids.Distinct(StringComparer.Ordinal).Count());
    }

    [Fact]
    public void Sorts_by_the_time_at_which_it_was_made()
    {
        var clock = new SteppingClock();

        var ids = Enumerable.Range(0, 500).Select(_ => IdGenerator.NewId(clock)).ToList();

        Assert.Equal(ids.Order(StringComparer.Ordinal), ids);
    }

    private sealed class SteppingClock : TimeProvider
    {
        private DateTimeOffset _now = new(2026, 11, 22, 9, 30, 0, TimeSpan.Zero);

        public override DateTimeOffset GetUtcNow() => _now = _now.AddMilliseconds(1);
    }
}
