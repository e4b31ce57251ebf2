using System.Text.Json.Nodes;
using AlumniCms.ContentManagement.Actions;
using AlumniCms.ContentManagement.Contents;
using AlumniCms.ContentManagement.Items;
using AlumniCms.IntegrationTests.Databases;
using AlumniCms.IntegrationTests.Hosts;
using AlumniCms.Kernel.Auditing;
using Microsoft.EntityFrameworkCore;

namespace AlumniCms.IntegrationTests.Translation;

public sealed class SharingValues(Worlds worlds) : IClassFixture<Worlds>
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Theory, EveryEngine]
    public async Task Shows_a_new_date_to_readers_of_all_languages_with_one_publication(DatabaseEngine engine)
    {
        var texts = await EventAsync(await worlds.GetAsync(engine));
        var before = await texts.PublishedAsync(texts.Translation);
        await MoveAsync(texts, "2027-06-21T18:00:00Z");
        Assert.Equal("2027-05-01T18:00:00Z", Start(await texts.PublishedAsync(texts.Translation)));

        _ = (await texts.Host.PublishAsync(texts.Site, texts.Source)).Value;
        var after = await texts.PublishedAsync(texts.Translation);
        Assert.Equal("2027-06-21T18:00:00Z", Start(after));
        Assert.NotEqual(before.ContentItemVersionId, after.ContentItemVersionId);
        Assert.True(after.Latest);
        Assert.Equal("Welcome", after.DisplayText);
        Assert.Equal(new DateTime(2027, 6, 21, 18, 0, 0, DateTimeKind.Utc), after.OrderUtc);
        Assert.True(await texts.Host.OnDatabaseAsync(texts.Site, db => db.Set<AuditEntry>().AnyAsync(e => e.Action == "content.shared" && e.SubjectId == texts.Translation, Cancellation)));
        Assert.Equal(AlumniCms.Translation.Basis.TranslationState.Done, await texts.StateAsync());
    }

    [Theory, EveryEngine]
    public async Task Keeps_every_word_of_a_draft_and_asks_who_has_it_open(DatabaseEngine engine)
    {
        var texts = await EventAsync(await worlds.GetAsync(engine));
        var draft = await texts.Host.EditAsync(texts.Site, texts.Translation, i => i.Content["MarkdownBodyPart"]!["Markdown"] = "My unfinished words.");
        await MoveAsync(texts, "2027-06-21T18:00:00Z");
        _ = (await texts.Host.PublishAsync(texts.Site, texts.Source)).Value;

        var shown = await texts.PublishedAsync(texts.Translation);
        Assert.Equal("The port sleeps. The beach waits.", shown.Content["MarkdownBodyPart"]!["Markdown"]!.ToString());
        Assert.Equal("2027-06-21T18:00:00Z", Start(shown));
        var newest = (await texts.Host.FindItemAsync(texts.Site, texts.Translation, VersionOptions.Latest))!;
        Assert.Equal(draft.ContentItemVersionId, newest.ContentItemVersionId);
        Assert.Equal("My unfinished words.", newest.Content["MarkdownBodyPart"]!["Markdown"]!.ToString());
        Assert.Equal("2027-06-21T18:00:00Z", Start(newest));

        var late = await texts.Host.SaveDraftAsync(texts.Site, draft, new EditingBasis(draft.ContentItemVersionId, draft.Revision));
        Assert.Equal("conflict", Assert.Single(late.Refusals).Code);
    }

    [Theory, EveryEngine]
    public async Task Takes_a_translation_s_own_date_back_on_every_way_in(DatabaseEngine engine)
    {
        var texts = await EventAsync(await worlds.GetAsync(engine));
        await texts.Host.EditAsync(texts.Site, texts.Translation, i => i.Content["Event"]!["Start"]!["Value"] = "2030-01-01T00:00:00Z");
        Assert.Equal("2027-05-01T18:00:00Z", Start((await texts.Host.FindItemAsync(texts.Site, texts.Translation, VersionOptions.Latest))!));
    }

    [Theory, EveryEngine]
    public async Task Leaves_the_description_of_a_picture_to_each_language(DatabaseEngine engine)
    {
        var texts = await TwoLanguages.PublishAsync(await worlds.GetAsync(engine));
        await texts.Host.EditAsync(texts.Site, texts.Source, i => i.Content["Page"]!["Picture"] = Picture("Un port"));
        _ = (await texts.Host.PublishAsync(texts.Site, texts.Source)).Value;
        await texts.Host.EditAsync(texts.Site, texts.Translation, i => i.Content["Page"]!["Picture"] = Picture("A port"));
        var kept = (await texts.Host.FindItemAsync(texts.Site, texts.Translation, VersionOptions.Latest))!;
        Assert.Equal("A port", kept.Content["Page"]!["Picture"]!["MediaTexts"]![0]!.ToString());
    }

    [Theory, EveryEngine]
    public async Task Changes_no_other_language_when_a_translation_is_published(DatabaseEngine engine)
    {
        var texts = await EventAsync(await worlds.GetAsync(engine));
        var source = await texts.PublishedAsync(texts.Source);
        await texts.PublishAsync(texts.Translation, "Other words.");
        Assert.Equal(source.ContentItemVersionId, (await texts.PublishedAsync(texts.Source)).ContentItemVersionId);
    }

    private static JsonObject Picture(string words) => new() { ["Paths"] = new JsonArray("port.jpg"), ["MediaTexts"] = new JsonArray(words) };

    private static Task<TwoLanguages> EventAsync(AlumniHost host) => TwoLanguages.PublishAsync(host, "Event", new JsonObject
    {
        ["Summary"] = new JsonObject { ["Text"] = "Un soir." },
        ["Kind"] = new JsonObject { ["Text"] = "conference" },
        ["Attendance"] = new JsonObject { ["Text"] = "online" },
        ["TimeZone"] = new JsonObject { ["Text"] = "Africa/Douala" },
        ["OnlineAddress"] = new JsonObject { ["Text"] = "https://example.org" },
        ["Audience"] = new JsonObject { ["Text"] = "public" },
        ["Start"] = new JsonObject { ["Value"] = "2027-05-01T18:00:00Z" },
        ["End"] = new JsonObject { ["Value"] = "2027-12-01T20:00:00Z" },
    });

    private static Task MoveAsync(TwoLanguages texts, string start) => texts.Host.EditAsync(texts.Site, texts.Source, i => i.Content["Event"]!["Start"]!["Value"] = start);

    private static string Start(ContentItem item) => item.Content["Event"]!["Start"]!["Value"]!.ToString();
}
