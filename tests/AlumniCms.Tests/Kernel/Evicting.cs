using System.Globalization;
using AlumniCms.Kernel.Caching;

namespace AlumniCms.Tests.Kernel;

public sealed class Evicting
{
    private readonly CacheEvictions _evictions = new();

    [Fact]
    public void Is_noticed_by_whoever_began_before_it()
    {
        var before = _evictions.Now;
        _evictions.Apply(["item:1:a"]);
        var after = _evictions.Now;

        Assert.True(_evictions.AnySince(before, ["site:1", "item:1:a"]));
        Assert.False(_evictions.AnySince(before, ["item:1:b"]));
        Assert.False(_evictions.AnySince(after, ["item:1:a"]));
    }

    [Fact]
    public void Of_everything_is_noticed_by_all()
    {
        var before = _evictions.Now;

        _evictions.Apply([CacheEvictions.Everything]);

        Assert.True(_evictions.AnySince(before, ["item:1:b"]));
    }

    [Fact]
    public void Forgets_no_change_when_there_are_too_many_to_remember()
    {
        var before = _evictions.Now;
        _evictions.Apply(["item:1:first"]);
        foreach (var n in Enumerable.Range(0, 25_000))
            _evictions.Apply([n.ToString(CultureInfo.InvariantCulture)]);

        Assert.True(_evictions.AnySince(before, ["item:1:first"]));
    }

    [Fact]
    public void Is_noticed_by_whoever_began_while_the_caches_were_being_told()
    {
        var mark = 0L;
        _evictions.Subscribe(_ => mark = _evictions.Now);

        _evictions.Apply(["item:1:a"]);

        Assert.True(_evictions.AnySince(mark, ["item:1:a"]));
    }

    [Fact]
    public void Remembers_before_it_tells_so_that_nothing_stale_is_kept_in_between()
    {
        var mark = _evictions.Now;
        var remembered = false;
        _evictions.Subscribe(tags => remembered = _evictions.AnySince(mark, tags));

        _evictions.Apply(["item:1:a"]);

        Assert.True(remembered);
    }
}
