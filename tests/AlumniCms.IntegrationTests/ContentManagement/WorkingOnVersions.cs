using System.Net;
using AlumniCms.ContentManagement.Actions;
using AlumniCms.ContentManagement.Contents;
using AlumniCms.ContentManagement.Items;
using AlumniCms.ContentManagement.Parts;
using AlumniCms.IntegrationTests.Databases;
using AlumniCms.IntegrationTests.Hosts;
using Microsoft.Extensions.DependencyInjection;

namespace AlumniCms.IntegrationTests.ContentManagement;

public sealed class WorkingOnVersions(Worlds worlds) : IClassFixture<Worlds>
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Theory, EveryEngine]
    public async Task Keeps_a_draft_from_readers_until_it_is_published(DatabaseEngine engine)
    {
        var (host, article) = await PublishedAsync(engine, "Première rédaction.");

        await WriteAsync(host, article.Id, "Seconde rédaction.");

        Assert.Contains("Première rédaction.", (await PageAsync(host, article)).Body, StringComparison.Ordinal);
        await host.PublishAsync(World.Cameroun, article.Id);
        var page = await PageAsync(host, article);
        Assert.Contains("Seconde rédaction.", page.Body, StringComparison.Ordinal);
        Assert.DoesNotContain("Première rédaction.", page.Body, StringComparison.Ordinal);
    }

    [Theory, EveryEngine]
    public async Task Has_one_newest_and_one_published_version_and_a_history(DatabaseEngine engine)
    {
        var (host, article) = await PublishedAsync(engine, "Un.");
        await WriteAsync(host, article.Id, "Deux.");
        await host.PublishAsync(World.Cameroun, article.Id);
        await WriteAsync(host, article.Id, "Trois.");
        await WriteAsync(host, article.Id, "Trois, mieux dit.");

        var history = await HistoryAsync(host, article.Id);

        Assert.Equal(["Trois, mieux dit.", "Deux.", "Un."], history.Select(Body));
        Assert.Equal([true, false, false], history.Select(v => v.Latest));
        Assert.Equal([false, true, false], history.Select(v => v.Published));
    }

    [Theory, EveryEngine]
    public async Task Restores_a_former_version_as_a_draft(DatabaseEngine engine)
    {
        var (host, article) = await PublishedAsync(engine, "Un.");
        await WriteAsync(host, article.Id, "Deux.");
        await host.PublishAsync(World.Cameroun, article.Id);
        var first = (await HistoryAsync(host, article.Id))[^1];

        var restored = (await host.OnSiteAsync(
            World.Cameroun, s => s.GetRequiredService<RestoreVersion>().ExecuteAsync(first.ContentItemVersionId, Cancellation))).Value;

        Assert.Equal("Un.", Body(restored));
        Assert.Contains("Deux.", (await PageAsync(host, article)).Body, StringComparison.Ordinal);
        await host.PublishAsync(World.Cameroun, article.Id);
        Assert.Contains("Un.", (await PageAsync(host, article)).Body, StringComparison.Ordinal);
        Assert.Equal(3, (await HistoryAsync(host, article.Id)).Count);
    }

    [Theory, EveryEngine]
    public async Task Refuses_what_was_written_on_a_stale_basis(DatabaseEngine engine)
    {
        var (host, article) = await PublishedAsync(engine, "Un.");
        var opened = (await host.FindItemAsync(World.Cameroun, article.Id, VersionOptions.Latest))!;
        var basis = new EditingBasis(opened.ContentItemVersionId, opened.Revision);
        await WriteAsync(host, article.Id, "D’une autre main.");

        opened.Apply(new MarkdownBodyPart("De ma main."));
        var saved = await host.SaveDraftAsync(World.Cameroun, opened, basis);

        var refusal = Assert.Single(saved.Refusals);
        Assert.Equal("conflict", refusal.Code);
        Assert.Contains(article.Title, refusal.Message, StringComparison.Ordinal);
        Assert.Equal("D’une autre main.", Body((await host.FindItemAsync(World.Cameroun, article.Id, VersionOptions.Latest))!));
    }

    [Theory, EveryEngine(true), EveryEngine(false)]
    public async Task Lets_one_of_two_win_who_save_at_the_same_moment(DatabaseEngine engine, bool hasDraft)
    {
        var (host, article) = await PublishedAsync(engine, "Un.");
        if (hasDraft)
            await WriteAsync(host, article.Id, "Brouillon.");
        var opened = (await host.FindItemAsync(World.Cameroun, article.Id, VersionOptions.Latest))!;
        var basis = new EditingBasis(opened.ContentItemVersionId, opened.Revision);

        var saves = await Task.WhenAll(Enumerable.Range(1, 4).Select(async n =>
        {
            var mine = (await host.FindItemAsync(World.Cameroun, article.Id, VersionOptions.Latest))!;
            mine.Apply(new MarkdownBodyPart($"De la main {n}."));
            return await host.SaveDraftAsync(World.Cameroun, mine, basis);
        }));

        var winner = Assert.Single(saves, s => s.Succeeded).Value;
        Assert.All(saves.Where(s => !s.Succeeded), s => Assert.Equal("conflict", Assert.Single(s.Refusals).Code));
        Assert.Equal(Body(winner), Body((await host.FindItemAsync(World.Cameroun, article.Id, VersionOptions.Latest))!));
    }

    [Theory, EveryEngine]
    public async Task Clones_a_text_into_a_draft_of_its_own(DatabaseEngine engine)
    {
        var (host, article) = await PublishedAsync(engine, "À reprendre.");

        var copy = (await host.OnSiteAsync(
            World.Cameroun, s => s.GetRequiredService<CloneContentItem>().ExecuteAsync(article.Id, Cancellation))).Value;
        var published = (await host.PublishAsync(World.Cameroun, copy.ContentItemId)).Value;

        Assert.NotEqual(article.Id, copy.ContentItemId);
        Assert.NotEqual(article.Path, published.As<AutoroutePart>()!.Path);
        Assert.NotEqual(
            (await host.FindItemAsync(World.Cameroun, article.Id, VersionOptions.Published))!.LocalizationSet, published.LocalizationSet);
        Assert.Contains("À reprendre.", (await host.GetPageAsync($"/cameroun/fr/{published.As<AutoroutePart>()!.Path}")).IsOk().Body, StringComparison.Ordinal);
        Assert.Contains("À reprendre.", (await PageAsync(host, article)).Body, StringComparison.Ordinal);
    }

    [Theory, EveryEngine]
    public async Task Takes_a_text_away_and_keeps_it_as_a_draft(DatabaseEngine engine)
    {
        var (host, article) = await PublishedAsync(engine, "Un.");
        await PageAsync(host, article);

        await host.UnpublishAsync(World.Cameroun, article.Id);

        (await host.GetPageAsync($"/cameroun/fr/{article.Path}")).Is(HttpStatusCode.NotFound);
        Assert.Equal("Un.", Body((await host.FindItemAsync(World.Cameroun, article.Id, VersionOptions.Draft))!));
        await host.PublishAsync(World.Cameroun, article.Id);
        await PageAsync(host, article);
    }

    [Theory, EveryEngine]
    public async Task Removes_a_text_but_not_its_history(DatabaseEngine engine)
    {
        var (host, article) = await PublishedAsync(engine, "Un.");
        await PageAsync(host, article);

        await host.RemoveAsync(World.Cameroun, article.Id);

        (await host.GetPageAsync($"/cameroun/fr/{article.Path}")).Is(HttpStatusCode.Gone);
        Assert.Null(await host.FindItemAsync(World.Cameroun, article.Id, VersionOptions.Latest));
        Assert.Equal("Un.", Body(Assert.Single(await HistoryAsync(host, article.Id))));
    }

    [Theory, EveryEngine]
    public async Task Asks_for_what_is_required_at_publication_only(DatabaseEngine engine)
    {
        var host = await worlds.GetAsync(engine);
        var unfinished = Text.New() with { Summary = "", Published = false };
        await host.ImportItemAsync(World.Cameroun, unfinished.ToJson());

        var published = await host.PublishAsync(World.Cameroun, unfinished.Id);

        var refusal = Assert.Single(published.Refusals);
        Assert.Equal(("field.required", "Article.Summary"), (refusal.Code, refusal.Path));
        Assert.NotNull(await host.FindItemAsync(World.Cameroun, unfinished.Id, VersionOptions.Draft));
    }

    private async Task<(AlumniHost Host, Text Article)> PublishedAsync(DatabaseEngine engine, string body)
    {
        var host = await worlds.GetAsync(engine);
        var article = Text.New() with { Path = Unique.Word(), Body = body };
        await host.ImportItemAsync(World.Cameroun, article.ToJson());
        return (host, article);
    }

    private static async Task<Page> PageAsync(AlumniHost host, Text article) =>
        (await host.GetPageAsync($"/cameroun/fr/{article.Path}")).IsOk();

    private static Task<ContentItem> WriteAsync(AlumniHost host, string id, string body) =>
        host.EditAsync(World.Cameroun, id, item => item.Apply(new MarkdownBodyPart(body)));

    private static Task<IReadOnlyList<ContentItem>> HistoryAsync(AlumniHost host, string id) =>
        host.OnSiteAsync(World.Cameroun, s => s.GetRequiredService<IContentManager>().GetHistoryAsync(id, Cancellation));

    private static string? Body(ContentItem item) => item.As<MarkdownBodyPart>()?.Markdown;
}
