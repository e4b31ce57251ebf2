using AlumniCms.ContentManagement.Actions;
using AlumniCms.IntegrationTests.Databases;
using AlumniCms.IntegrationTests.Hosts;
using AlumniCms.Translation.Basis;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using static AlumniCms.Translation.Basis.TranslationState;

namespace AlumniCms.IntegrationTests.Translation;

public sealed class FollowingTheSource(Worlds worlds) : IClassFixture<Worlds>
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Theory, EveryEngine]
    public async Task Outdates_a_translation_exactly_when_other_words_are_published(DatabaseEngine engine)
    {
        var texts = await TwoLanguages.PublishAsync(await worlds.GetAsync(engine));
        Assert.Equal(Done, await texts.StateAsync());

        await texts.Host.EditAsync(texts.Site, texts.Source, i => i.Content["MarkdownBodyPart"]!["Markdown"] = "Le port s’éveille.");
        Assert.Equal(Done, await texts.StateAsync());
        _ = (await texts.Host.PublishAsync(texts.Site, texts.Source)).Value;
        Assert.Equal(Outdated, await texts.StateAsync());

        await texts.ConfirmAsync();
        Assert.Equal(Done, await texts.StateAsync());
    }

    [Theory, EveryEngine]
    public async Task Is_not_outdated_by_the_same_words_published_again(DatabaseEngine engine)
    {
        var texts = await TwoLanguages.PublishAsync(await worlds.GetAsync(engine));
        await texts.Host.EditAsync(texts.Site, texts.Source, i => i.Content["AutoroutePart"]!["Path"] = $"{Unique.Word()}");
        _ = (await texts.Host.PublishAsync(texts.Site, texts.Source)).Value;
        Assert.Equal(Done, await texts.StateAsync());
    }

    [Theory, EveryEngine]
    public async Task Is_known_after_an_upgrade_whichever_text_is_read_first(DatabaseEngine engine)
    {
        var texts = await TwoLanguages.PublishAsync(await worlds.GetAsync(engine));
        await texts.Host.OnDatabaseAsync(texts.Site, async db =>
        {
            await db.Set<TranslationSet>().Where(s => s.LocalizationSet == texts.Set).ExecuteDeleteAsync(Cancellation);
            await db.Set<TranslationCell>().Where(c => c.LocalizationSet == texts.Set).ExecuteDeleteAsync(Cancellation);
            await db.Set<TranslationBasis>().Where(b => b.ContentItemId == texts.Translation).ExecuteDeleteAsync(Cancellation);
            return 0;
        });

        await texts.Host.OnSiteAsync(texts.Site, async s =>
        {
            await s.GetRequiredService<ReindexContent>().ExecuteAsync([texts.Translation, texts.Source], Cancellation);
            return 0;
        });

        var source = await texts.Host.OnDatabaseAsync(texts.Site, db => db.Set<TranslationSet>().SingleAsync(s => s.LocalizationSet == texts.Set, Cancellation));
        Assert.Equal((texts.Source, "fr", "Bienvenue"), (source.ContentItemId, source.Culture, source.DisplayText));
        Assert.Equal((Source, Done), (await texts.StateAsync(texts.Source), await texts.StateAsync()));
        await texts.PublishAsync(texts.Source, "Le port s’éveille.");
        Assert.Equal(Outdated, await texts.StateAsync());
    }

    [Theory, EveryEngine]
    public async Task Stays_outdated_when_the_translator_saw_a_former_version(DatabaseEngine engine)
    {
        var texts = await TwoLanguages.PublishAsync(await worlds.GetAsync(engine));
        var seen = (await texts.PublishedAsync(texts.Source)).ContentItemVersionId;
        await texts.PublishAsync(texts.Source, "Le port s’éveille.");
        var renewed = await texts.Host.OnSiteAsync(texts.Site, s => ((RenewBasis)s.GetService(typeof(RenewBasis))!).ExecuteAsync(texts.Translation, seen, Cancellation));
        Assert.True(renewed.Succeeded);
        Assert.Equal(Outdated, await texts.StateAsync());
    }

    [Theory, EveryEngine]
    public async Task Is_a_draft_while_its_newest_version_is_not_published(DatabaseEngine engine)
    {
        var texts = await TwoLanguages.PublishAsync(await worlds.GetAsync(engine));
        await texts.Host.EditAsync(texts.Site, texts.Translation, i => i.Content["TitlePart"]!["Title"] = "Welcome to you");
        Assert.Equal(Draft, await texts.StateAsync());
        await texts.PublishAsync(texts.Source, "Le port s’éveille.");
        Assert.Equal(Outdated, await texts.StateAsync());
    }

    [Theory, EveryEngine]
    public async Task Compares_a_draft_that_was_translated_before_its_publication(DatabaseEngine engine)
    {
        var host = await worlds.GetAsync(engine);
        var set = Unique.Id();
        var source = await host.ImportItemAsync(World.Cameroun, TwoLanguages.Item(set, "fr", "Page", "Bienvenue", "Un mot.", published: false));
        var translation = await host.ImportItemAsync(World.Cameroun, TwoLanguages.Item(set, "en", "Page", "Welcome", "One word."));
        var texts = new TwoLanguages(host, World.Cameroun, set, source.ContentItemId, translation.ContentItemId);
        Assert.Equal(Done, await texts.StateAsync());
        _ = (await host.PublishAsync(texts.Site, texts.Source)).Value;
        Assert.Equal(Done, await texts.StateAsync());
        await texts.PublishAsync(texts.Source, "Deux mots.");
        Assert.Equal(Outdated, await texts.StateAsync());
    }

    [Theory, EveryEngine]
    public async Task Makes_a_translation_the_source_when_the_source_is_put_into_the_bin(DatabaseEngine engine)
    {
        var texts = await TwoLanguages.PublishAsync(await worlds.GetAsync(engine));
        await texts.Host.RemoveAsync(texts.Site, texts.Source);
        Assert.Equal(TranslationState.Source, await texts.StateAsync());
        Assert.Equal(texts.Translation, await texts.Host.OnDatabaseAsync(
            texts.Site, db => db.Set<TranslationSet>().Where(s => s.LocalizationSet == texts.Set).Select(s => s.ContentItemId).SingleAsync(Cancellation)));
        await texts.Host.RemoveAsync(texts.Site, texts.Translation);
        Assert.False(await texts.Host.OnDatabaseAsync(texts.Site, db => db.Set<TranslationSet>().AnyAsync(s => s.LocalizationSet == texts.Set, Cancellation)));
    }

    [Theory, EveryEngine]
    public async Task Takes_no_foreign_text_for_a_source(DatabaseEngine engine)
    {
        var host = await worlds.GetAsync(engine);
        var (texts, others) = (await TwoLanguages.PublishAsync(host), await TwoLanguages.PublishAsync(host));
        var foreign = (await others.PublishedAsync(others.Source)).ContentItemVersionId;
        var renewed = await host.OnSiteAsync(texts.Site, s => ((RenewBasis)s.GetService(typeof(RenewBasis))!).ExecuteAsync(texts.Translation, foreign, Cancellation));
        Assert.Equal("translation.source", Assert.Single(renewed.Refusals).Code);
    }
}
