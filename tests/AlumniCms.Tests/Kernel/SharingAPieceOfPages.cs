using AlumniCms.Kernel.Caching;

namespace AlumniCms.Tests.Kernel;

public sealed class SharingAPieceOfPages
{
    private readonly CacheEvictions _evictions = new();
    private readonly Clock _time = new();
    private readonly PagePieces _pieces;

    private int _made;

    public SharingAPieceOfPages() => _pieces = new PagePieces(_evictions, _time);

    [Fact]
    public async Task Makes_it_once_and_gives_each_page_its_tags()
    {
        var (first, second) = (Page(), Page());

        await TakeAsync(first, "menu", "item:1:a");
        var taken = await TakeAsync(second, "menu", "item:1:a");

        Assert.Equal("menu 1", taken);
        Assert.Contains("item:1:a", first.All);
        Assert.Contains("item:1:a", second.All);
    }

    [Fact]
    public async Task Keeps_pieces_of_different_names_apart()
    {
        await TakeAsync(Page(), "menu fr", "item:1:a");

        Assert.Equal("menu en 2", await TakeAsync(Page(), "menu en", "item:1:b"));
    }

    [Fact]
    public async Task Makes_it_anew_when_something_in_it_has_changed()
    {
        await TakeAsync(Page(), "menu", "item:1:a");

        _evictions.Apply(["item:1:b"]);
        Assert.Equal("menu 1", await TakeAsync(Page(), "menu", "item:1:a"));
        _evictions.Apply(["item:1:a"]);
        Assert.Equal("menu 2", await TakeAsync(Page(), "menu", "item:1:a"));
    }

    [Fact]
    public async Task Does_not_keep_what_was_made_by_a_page_from_before_the_change()
    {
        var late = Page();
        _evictions.Apply(["item:1:a"]);

        await TakeAsync(late, "menu", "item:1:a");

        Assert.True(late.IsStale);
        Assert.Equal("menu 2", await TakeAsync(Page(), "menu", "item:1:a"));
    }

    [Fact]
    public async Task Makes_it_anew_when_its_time_is_over()
    {
        var end = _time.GetUtcNow().AddHours(1);
        var page = Page();
        page.ValidUntil(end.AddHours(1));
        await TakeAsync(page, "agenda", "item:1:a", end);

        Assert.Equal(end, page.Expires);
        _time.Now = end;
        Assert.Equal("agenda 2", await TakeAsync(Page(), "agenda", "item:1:a"));
    }

    [Fact]
    public async Task Leaves_the_tags_of_the_page_to_the_page()
    {
        var page = Page();
        page.Add("item:1:own");
        await TakeAsync(page, "menu", "item:1:a");
        var other = Page();

        await TakeAsync(other, "menu", "item:1:a");

        Assert.Contains("item:1:own", page.All);
        Assert.DoesNotContain("item:1:own", other.All);
    }

    [Fact]
    public async Task Keeps_nothing_of_a_failure_but_its_tags()
    {
        var page = Page();

        await Assert.ThrowsAsync<InvalidOperationException>(async () => await _pieces.GetAsync<string>("menu", page, () =>
        {
            page.Add("item:1:a");
            throw new InvalidOperationException();
        }));

        Assert.Contains("item:1:a", page.All);
        Assert.Equal("menu 1", await TakeAsync(Page(), "menu", "item:1:a"));
    }

    private PageTags Page() => new(_evictions, _time);

    private async Task<string> TakeAsync(PageTags page, string key, string tag, DateTimeOffset? until = null) =>
        await _pieces.GetAsync(key, page, () =>
        {
            page.Add(tag);
            if (until is { } end)
                page.ValidUntil(end);
            return Task.FromResult($"{key} {++_made}");
        });

    private sealed class Clock : TimeProvider
    {
        public DateTimeOffset Now { get; set; } = DateTimeOffset.UnixEpoch;

        public override DateTimeOffset GetUtcNow() => Now;
    }
}
