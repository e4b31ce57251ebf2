using AlumniCms.Kernel.Data;
using AlumniCms.Kernel.Permissions;
using AlumniCms.Kernel.Results;
using AlumniCms.Kernel.Sites;
using AlumniCms.Kernel.Timing;
using AlumniCms.Media.Actions;
using AlumniCms.Media.Files;
using AlumniCms.Media.Serving;
using AlumniCms.Media.Storage;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using static AlumniCms.Tests.Media.SampleFiles;

namespace AlumniCms.Tests.Media;

public sealed class SavingAFile : IAsyncLifetime
{
    private ANetwork _network = null!;

    private static CancellationToken Cancellation => ANetwork.Cancellation;

    public async ValueTask InitializeAsync() => _network = await ANetwork.CreateAsync();

    public ValueTask DisposeAsync() => _network.DisposeAsync();

    [Fact]
    public async Task Keeps_content_kind_and_size()
    {
        var saved = (await SaveAsync(_network.Mali, "campus/a.png", Png)).Value;
        var again = (await SaveAsync(_network.Mali, "/campus/a.png", Png)).Value;
        var other = (await SaveAsync(_network.Mali, "campus/a.png", [.. SmallGif], "campus/a.gif")).Value;

        Assert.Equal((MediaOutcome.Created, MediaOutcome.Unchanged), (saved.Outcome, again.Outcome));
        Assert.Equal(("image/png", 1600, 900), (saved.File.ContentType, saved.File.Width, saved.File.Height));
        Assert.Equal(Png, await File.ReadAllBytesAsync(Blobs.PathOf(saved.File.Hash), Cancellation));
        Assert.Equal("campus/a.gif", other.File.Path);
        Assert.Empty(Directory.EnumerateFiles(Path.Combine(_network.Folder.FullName, "media", "uploads")));
    }

    [Fact]
    public async Task Is_refused_without_the_permission()
    {
        await using var scope = _network.Services.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<CurrentSite>().Enter(_network.Mali);

        var result = await scope.ServiceProvider.GetRequiredService<SaveMediaFile>().ExecuteAsync("a.png", new MemoryStream(Png), Cancellation);

        Assert.Equal("forbidden", result.Refusals[0].Code);
    }

    [Fact]
    public async Task Refuses_more_than_50_MB()
    {
        var result = await SaveAsync(_network.Mali, "a.txt", new byte[SaveMediaFile.MaximumLength + 1]);

        Assert.Equal("media.too-large", result.Refusals[0].Code);
    }

    [Fact]
    public async Task Leaves_no_row_when_the_change_around_it_is_undone()
    {
        await _network.RunAsync(_network.Mali, services => services.GetRequiredService<AlumniDbContext>().InTransactionAsync(
            async ct => (await services.GetRequiredService<SaveMediaFile>().ExecuteAsync("a.png", new MemoryStream(Png), ct)).Succeeded,
            _ => false,
            Cancellation));

        Assert.Null(await FindAsync(_network.Mali, "a.png"));
    }

    [Fact]
    public async Task Gives_a_country_what_the_worldwide_site_has_until_it_has_its_own()
    {
        await SaveAsync(_network.Worldwide, "logo.png", Png);
        var shared = await FindAsync(_network.Mali, "logo.png");
        await SaveAsync(_network.Mali, "logo.png", [.. Png], "own.png");
        await SaveAsync(_network.Mali, "photo.jpg", Jpeg);

        Assert.Equal(_network.Worldwide.Id, shared!.SiteId);
        Assert.Equal(_network.Mali.Id, (await FindAsync(_network.Mali, "own.png"))!.SiteId);
        Assert.Null(await FindAsync(_network.Worldwide, "photo.jpg"));
    }

    [Fact]
    public async Task Changes_the_address_that_pages_write()
    {
        await SaveAsync(_network.Mali, "pages/a.gif", Gif);
        var first = await LinkAsync("pages/a.gif");
        await SaveAsync(_network.Mali, "pages/a.gif", SmallGif);
        var second = await LinkAsync("pages/a.gif");

        Assert.StartsWith("/mali/media/pages/a.gif?v=", first!.Address, StringComparison.Ordinal);
        Assert.Equal((1600, 900, 1, 1), (first.Width, first.Height, second!.Width, second.Height));
        Assert.NotEqual(first.Address, second.Address);
        Assert.Null(await LinkAsync("pages/missing.gif"));
        Assert.Equal(second.Address, await _network.RunAsync(_network.Mali, s => Task.FromResult(s.GetRequiredService<MediaUrl>().For("pages/a.gif"))));
    }

    [Fact]
    public async Task Leaves_orphans_a_day_and_then_removes_them()
    {
        var kept = (await SaveAsync(_network.Mali, "kept.png", Png)).Value.File.Hash;
        var replaced = (await SaveAsync(_network.Mali, "a.gif", Gif)).Value.File.Hash;
        await SaveAsync(_network.Mali, "a.gif", SmallGif);
        await RemoveOrphansAsync();
        Assert.True(File.Exists(Blobs.PathOf(replaced)));

        _network.Time.Pass(TimeSpan.FromHours(25));
        await RemoveOrphansAsync();

        Assert.False(File.Exists(Blobs.PathOf(replaced)));
        Assert.True(File.Exists(Blobs.PathOf(kept)));
    }

    [Fact]
    public async Task Puts_back_what_a_stopped_removal_has_set_aside()
    {
        var kept = (await SaveAsync(_network.Mali, "kept.png", Png)).Value.File.Hash;
        Blobs.MoveAside(kept);
        _network.Time.Pass(TimeSpan.FromHours(25));

        await RemoveOrphansAsync();

        Assert.True(File.Exists(Blobs.PathOf(kept)));
        Assert.Empty(Blobs.SetAside());
    }

    [Fact]
    public async Task Keeps_an_old_orphan_that_is_wanted_again()
    {
        var hash = (await SaveAsync(_network.Mali, "a.gif", Gif)).Value.File.Hash;
        await SaveAsync(_network.Mali, "a.gif", SmallGif);
        _network.Time.Pass(TimeSpan.FromHours(25));
        using (var blob = await Blobs.StageAsync(new MemoryStream(Gif), 1_000_000, Cancellation))
            Blobs.Keep(blob!);

        await RemoveOrphansAsync();

        Assert.True(File.Exists(Blobs.PathOf(hash)));
    }

    [Fact]
    public async Task Is_held_to_one_row_a_path_by_the_database()
    {
        await SaveAsync(_network.Mali, "a.png", Png);

        await Assert.ThrowsAsync<DbUpdateException>(() => _network.RunAsync(_network.Mali, async services =>
        {
            var db = services.GetRequiredService<AlumniDbContext>();
            db.Add(new MediaFile { Path = "a.png", Hash = new string('0', 64), ContentType = "image/png" });
            return await db.SaveChangesAsync(Cancellation);
        }));
    }

    private static byte[] SmallGif => Convert.FromBase64String("R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7");

    private BlobStore Blobs => _network.Services.GetRequiredService<BlobStore>();

    private Task<Result<MediaSaved>> SaveAsync(Site site, string path, byte[] content, string? instead = null) =>
        _network.RunAsync(site, s => s.GetRequiredService<SaveMediaFile>().ExecuteAsync(instead ?? path, new MemoryStream(content), Cancellation));

    private Task<MediaFileEntry?> FindAsync(Site site, string path) =>
        _network.RunAsync(site, s => s.GetRequiredService<FindMediaFile>().ExecuteAsync(path, Cancellation));

    private Task<MediaLink?> LinkAsync(string path) => _network.RunAsync(
        _network.Mali,
        async s => (await s.GetRequiredService<MediaUrl>().ForAsync([path], Cancellation)).GetValueOrDefault(path));

    private Task RemoveOrphansAsync() =>
        _network.Services.GetServices<ITimedWork>().OfType<RemoveOrphanBlobs>().Single().RunAsync(Cancellation);
}
