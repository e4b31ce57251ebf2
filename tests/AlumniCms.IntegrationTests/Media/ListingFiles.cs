using AlumniCms.IntegrationTests.Databases;
using AlumniCms.IntegrationTests.Hosts;
using AlumniCms.IntegrationTests.Syndication;
using AlumniCms.Media.Files;
using AlumniCms.Media.Library;

namespace AlumniCms.IntegrationTests.Media;

public sealed class ListingFiles(Worlds worlds) : IClassFixture<Worlds>
{
    [Theory, EveryEngine]
    public async Task Goes_by_folders_that_are_there_as_long_as_they_hold_a_file(DatabaseEngine engine)
    {
        var host = await worlds.GetAsync(engine);
        var root = Unique.Word().ToLowerInvariant();
        var top = await host.UploadAsync(World.Cameroun, root, "a.webp");
        var inner = await host.UploadAsync(World.Cameroun, $"{root}/Forum 2026/Douala", "b.webp");
        var beside = await host.UploadAsync(World.Cameroun, $"{root}x", "c.webp");

        var page = await host.ListAsync(World.Cameroun, new MediaListing { Folder = root });
        var deep = await host.PathsAsync(World.Cameroun, new MediaListing { Folder = root, IsDeep = true });

        Assert.Equal([top], page.Items.Select(i => i.Path));
        Assert.Equal([new MediaFolder($"{root}/forum-2026", 1)], page.Folders);
        Assert.Equal([inner, top], deep);
        Assert.DoesNotContain(beside, deep);
        _ = (await host.RemoveFileAsync(World.Cameroun, inner)).Value;
        Assert.Empty((await host.ListAsync(World.Cameroun, new MediaListing { Folder = root })).Folders);
    }

    [Theory, EveryEngine]
    public async Task Finds_words_of_name_text_and_credit_without_accents(DatabaseEngine engine)
    {
        var host = await worlds.GetAsync(engine);
        var root = Unique.Word().ToLowerInvariant();
        var named = await host.UploadAsync(World.Cameroun, root, "Étudiants à Yaoundé.webp");
        var said = await host.UploadAsync(World.Cameroun, root, "a.webp");
        _ = (await host.DescribeAsync(World.Cameroun, said, Library.Said("La Cérémonie d’été, 100 % réussie") with { Credit = "Aïssata Œuvré" })).Value;

        async Task<List<string>> Find(string search) => await host.PathsAsync(World.Cameroun, new MediaListing { Folder = root, Search = search });

        Assert.Equal([named], await Find("etudiants YAOUNDE"));
        Assert.Equal([said], await Find("ceremonie"));
        Assert.Equal([said], await Find("aissata oeuvre"));
        Assert.Equal([said], await Find("100 %"));
        Assert.Empty(await Find("ceremonie yaounde"));
        Assert.Empty(await Find("_"));
    }

    [Theory, EveryEngine]
    public async Task Filters_what_lacks_a_text_and_what_nothing_uses(DatabaseEngine engine)
    {
        var host = await worlds.GetAsync(engine);
        var root = Unique.Word().ToLowerInvariant();
        var (silent, said, decorative) = (await host.UploadAsync(World.Cameroun, root, "1.webp"), await host.UploadAsync(World.Cameroun, root, "2.webp"), await host.UploadAsync(World.Cameroun, root, "3.webp"));
        _ = (await host.DescribeAsync(World.Cameroun, said, Library.Said("Une salle"))).Value;
        _ = (await host.DescribeAsync(World.Cameroun, decorative, new MediaDetails { IsDecorative = true })).Value;
        var article = Text.New() with { Path = Unique.Word(), Body = $"![Ici](/cameroun/media/{said}?v=1)" };
        await host.ImportItemAsync(World.Cameroun, article.ToJson());

        async Task<List<string>> Of(MediaFilter filter) => await host.PathsAsync(World.Cameroun, new MediaListing { Folder = root, Filter = filter, Order = MediaOrder.Name });

        Assert.Equal([silent], await Of(MediaFilter.LackingText));
        Assert.Equal([silent, decorative], await Of(MediaFilter.Unused));
        Assert.Equal([silent, said, decorative], await Of(MediaFilter.Pictures));
        Assert.Empty(await Of(MediaFilter.Documents));
    }

    [Theory, EveryEngine]
    public async Task Shows_no_file_of_another_country_and_the_network_s_to_read(DatabaseEngine engine)
    {
        var host = await worlds.GetAsync(engine);
        var root = Unique.Word().ToLowerInvariant();
        var (shared, own, other) = (await host.UploadAsync(World.Worldwide, root, "shared.webp"), await host.UploadAsync(World.Cameroun, root, "own.webp"), await host.UploadAsync(World.Maroc, root, "other.webp"));
        await host.UploadAsync(World.Worldwide, root, "own.webp");

        async Task<List<(string, bool)>> On(MediaShelf shelf) =>
            [.. (await host.ListAsync(World.Cameroun, new MediaListing { Folder = root, Shelf = shelf, Order = MediaOrder.Name })).Items.Select(i => (i.Path, i.IsShared))];

        Assert.Equal([(own, false)], await On(MediaShelf.Own));
        Assert.Equal([(own, true), (shared, true)], await On(MediaShelf.Shared));
        Assert.Equal([(own, false), (shared, true)], await On(MediaShelf.Both));
        Assert.DoesNotContain((await host.ListAsync(World.Cameroun, new MediaListing { IsDeep = true, Search = "other", Shelf = MediaShelf.Both })).Items, i => i.Path == other);
        Assert.Equal("media.unknown", (await host.RemoveFileAsync(World.Cameroun, shared)).Code());
        Assert.Equal("media.unknown", (await host.MoveFileAsync(World.Cameroun, other, "", "mine")).Code());
    }

    [Theory, EveryEngine]
    public async Task Is_cut_into_pages(DatabaseEngine engine)
    {
        var host = await worlds.GetAsync(engine);
        var root = Unique.Word().ToLowerInvariant();
        for (var i = 1; i <= 3; i++)
            await host.UploadAsync(World.Cameroun, root, $"{i}.webp");

        var last = await host.ListAsync(World.Cameroun, new MediaListing { Folder = root, Order = MediaOrder.Name, PageSize = 2, Page = 99 });

        Assert.Equal((3, 2, 2), (last.Total, last.Page, last.Pages));
        Assert.EndsWith("/3.webp", Assert.Single(last.Items).Path, StringComparison.Ordinal);
    }
}
