using AlumniCms.ContentManagement.Actions;
using AlumniCms.ContentManagement.Contents;
using AlumniCms.ContentManagement.Items;
using AlumniCms.ContentManagement.Parts;
using AlumniCms.IntegrationTests.Accounts;
using AlumniCms.IntegrationTests.Databases;
using AlumniCms.IntegrationTests.Hosts;
using AlumniCms.Kernel.Auditing;
using AlumniCms.Kernel.Results;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace AlumniCms.IntegrationTests.ContentManagement;

/// <summary>Who may do what with an item: by permission, by owner and by language.</summary>
public sealed class ActingOnContent(Worlds worlds) : IClassFixture<Worlds>
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Theory, EveryEngine]
    public async Task An_author_writes_and_removes_what_is_their_own(DatabaseEngine engine)
    {
        var author = await PersonAsync(engine, "Author");
        var item = (await WriteAsync(author, Text.New())).Value;

        Assert.Equal(author.Id, item.Owner);
        Assert.True((await EditAsync(author, item)).Succeeded);
        Assert.Equal("forbidden", Code(await PublishAsync(author, item)));
        Assert.True((await RemoveAsync(author, item)).Succeeded);
    }

    [Theory, EveryEngine]
    public async Task An_author_neither_sees_nor_touches_what_is_anothers(DatabaseEngine engine)
    {
        var author = await PersonAsync(engine, "Author");
        var item = await ImportAsync(author.Host, Text.New());

        Assert.Equal("item.missing", Code(await EditAsync(author, item)));
        Assert.Equal("item.missing", Code(await RemoveAsync(author, item)));
        Assert.Equal("item.missing", Code(await UnpublishAsync(author, item)));
        Assert.False(await author.OnSiteAsync(World.Maroc, s => Task.FromResult(s.GetRequiredService<ContentRights>().MayView(item))));
    }

    [Theory, EveryEngine]
    public async Task What_somebody_may_not_see_is_not_there_for_them(DatabaseEngine engine)
    {
        var partner = await PersonAsync(engine, "Partner");
        var item = await ImportAsync(partner.Host, Text.New() with { ContentType = "Offer", Published = false });

        Assert.Equal("item.missing", Code(await EditAsync(partner, item)));
        Assert.Equal("item.missing", Code(await PublishAsync(partner, item)));
        Assert.Equal("item.missing", Code(await RemoveAsync(partner, item)));
        Assert.Equal("item.missing", Code(await CloneAsync(partner, item)));
        Assert.Equal("version.missing", Code(await RestoreAsync(partner, item)));
        Assert.Equal("forbidden", Code(await WriteAsync(partner, Text.New())));
    }

    [Theory, EveryEngine]
    public async Task Nobody_takes_a_removed_item_of_another_over(DatabaseEngine engine)
    {
        var author = await PersonAsync(engine, "Author");
        var item = await ImportAsync(author.Host, Text.New());
        await author.Host.RemoveAsync(World.Maroc, item.ContentItemId);

        Assert.Equal("version.missing", Code(await RestoreAsync(author, item)));
        Assert.Equal("item.missing", Code(await author.OnSiteAsync(
            World.Maroc, s => s.GetRequiredService<SaveDraft>().ExecuteAsync(item, null, Cancellation))));
    }

    [Theory, EveryEngine]
    public async Task A_translator_writes_in_their_language_only(DatabaseEngine engine)
    {
        var translator = await PersonAsync(engine, "Translator", "ar");
        var set = Unique.Id();
        var french = await ImportAsync(translator.Host, Text.New() with { Set = set });
        var arabic = await ImportAsync(translator.Host, Text.New() with { Culture = "ar" });

        Assert.True((await EditAsync(translator, arabic)).Succeeded);
        Assert.Equal("forbidden", Code(await EditAsync(translator, french)));
        Assert.Equal("forbidden", Code(await EditAsync(translator, arabic, i => i.Apply(i.As<LocalizationPart>()! with { Culture = "fr" }))));
        Assert.True((await WriteAsync(translator, Text.New() with { Culture = "ar", Set = set })).Succeeded);
        Assert.Equal("forbidden", Code(await WriteAsync(translator, Text.New() with { Culture = "ar" })));
        Assert.Equal("forbidden", Code(await PublishAsync(translator, arabic)));
    }

    [Theory, EveryEngine]
    public async Task An_editor_for_a_language_publishes_in_it_alone(DatabaseEngine engine)
    {
        var editor = await PersonAsync(engine, "Editor", "ar");
        var french = await ImportAsync(editor.Host, Text.New() with { Published = false });
        var arabic = await ImportAsync(editor.Host, Text.New() with { Published = false, Culture = "ar" });

        Assert.True((await PublishAsync(editor, arabic)).Succeeded);
        Assert.Equal("forbidden", Code(await PublishAsync(editor, french)));
        Assert.Equal("forbidden", Code(await RemoveAsync(editor, french)));
        Assert.Equal("forbidden", Code(await CloneAsync(editor, french)));
    }

    [Theory, EveryEngine]
    public async Task A_mandate_that_has_ended_gives_nothing(DatabaseEngine engine)
    {
        await using var world = await worlds.OwnAsync(engine);
        var editor = await (await Person.JoinAsync(world.Host))
            .WithRoleAsync(World.Maroc, "Editor", world.Host.Clock.GetUtcNow().UtcDateTime.AddHours(1), "fr");
        var item = await ImportAsync(world.Host, Text.New());
        Assert.True((await EditAsync(editor, item)).Succeeded);

        world.Host.Clock.Advance(TimeSpan.FromMinutes(61));

        Assert.Equal("forbidden", Code(await EditAsync(editor, item)));
        Assert.Equal("item.missing", Code(await PublishAsync(editor, item)));
    }

    [Theory, EveryEngine]
    public async Task Nobody_touches_an_item_of_another_site(DatabaseEngine engine)
    {
        var editor = await PersonAsync(engine, "Editor");
        var item = await editor.Host.ImportItemAsync(World.Cameroun, Text.New().ToJson());

        Assert.Equal("item.missing", Code(await PublishAsync(editor, item)));
        Assert.Equal("item.missing", Code(await RemoveAsync(editor, item)));
        Assert.Equal("version.missing", Code(await RestoreAsync(editor, item)));
        Assert.Equal("forbidden", Code(await editor.OnSiteAsync(
            World.Cameroun, s => s.GetRequiredService<SaveDraft>().ExecuteAsync(item, Basis(item), Cancellation))));
        Assert.Equal("item.missing", Code(await editor.OnSiteAsync(
            World.Cameroun, s => s.GetRequiredService<RemoveContentItem>().ExecuteAsync(item.ContentItemId, Cancellation))));
    }

    [Theory, EveryEngine]
    public async Task The_trail_tells_what_became_of_an_item(DatabaseEngine engine)
    {
        var editor = await PersonAsync(engine, "Editor");
        var item = (await WriteAsync(editor, Text.New())).Value;
        await PublishAsync(editor, item);
        await EditAsync(editor, item, i => i.Apply(new TitlePart("Un autre titre")));
        await RestoreAsync(editor, item);
        await UnpublishAsync(editor, item);
        var copy = (await CloneAsync(editor, item)).Value;
        await RemoveAsync(editor, item);

        var entries = await editor.Host.OnDatabaseAsync(World.Maroc, db => db.Set<AuditEntry>()
            .Where(e => e.ActorId == editor.Id && e.SubjectType == "ContentItem").OrderBy(e => e.Id).ToListAsync(Cancellation));
        Assert.Equal(
            ["content.created", "content.published", "content.changed", "content.restored", "content.unpublished", "content.cloned", "content.removed"],
            entries.Select(e => e.Action));
        Assert.Equal(copy.ContentItemId, entries[5].SubjectId);
        Assert.Contains(item.DisplayText, entries[2].Before, StringComparison.Ordinal);
        Assert.Contains("Un autre titre", entries[2].After, StringComparison.Ordinal);
        Assert.Null(entries[6].After);
    }

    private async Task<Person> PersonAsync(DatabaseEngine engine, string role, params string[] languages) =>
        await (await Person.JoinAsync(await worlds.GetAsync(engine))).WithRoleAsync(World.Maroc, role, null, languages);

    private static Task<ContentItem> ImportAsync(AlumniHost host, Text text) => host.ImportItemAsync(World.Maroc, text.ToJson());

    private static EditingBasis Basis(ContentItem item) => new(item.ContentItemVersionId, item.Revision);

    private static string? Code<T>(Result<T> result) => result.Succeeded ? null : result.Refusals[0].Code;

    private static Task<Result<ContentItem>> WriteAsync(Person person, Text text) => person.OnSiteAsync(World.Maroc, s =>
        s.GetRequiredService<SaveDraft>().ExecuteAsync(ContentItemJson.Read(text.ToJson()), null, Cancellation));

    private static Task<Result<ContentItem>> EditAsync(Person person, ContentItem item, Action<ContentItem>? change = null) =>
        person.OnSiteAsync(World.Maroc, async s =>
        {
            var latest = (await s.GetRequiredService<IContentManager>().GetAsync(item.ContentItemId, VersionOptions.Latest, Cancellation))!;
            change?.Invoke(latest);
            return await s.GetRequiredService<SaveDraft>().ExecuteAsync(latest, Basis(latest), Cancellation);
        });

    private static Task<Result<ContentItem>> PublishAsync(Person person, ContentItem item) => person.OnSiteAsync(
        World.Maroc, s => s.GetRequiredService<PublishContentItem>().ExecuteAsync(item.ContentItemId, Cancellation));

    private static Task<Result<ContentItem>> UnpublishAsync(Person person, ContentItem item) => person.OnSiteAsync(
        World.Maroc, s => s.GetRequiredService<UnpublishContentItem>().ExecuteAsync(item.ContentItemId, Cancellation));

    private static Task<Result<bool>> RemoveAsync(Person person, ContentItem item) => person.OnSiteAsync(
        World.Maroc, s => s.GetRequiredService<RemoveContentItem>().ExecuteAsync(item.ContentItemId, Cancellation));

    private static Task<Result<ContentItem>> CloneAsync(Person person, ContentItem item) => person.OnSiteAsync(
        World.Maroc, s => s.GetRequiredService<CloneContentItem>().ExecuteAsync(item.ContentItemId, Cancellation));

    private static Task<Result<ContentItem>> RestoreAsync(Person person, ContentItem item) => person.OnSiteAsync(
        World.Maroc, s => s.GetRequiredService<RestoreVersion>().ExecuteAsync(item.ContentItemVersionId, Cancellation));
}
