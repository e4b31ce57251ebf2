using System.Net;
using AlumniCms.ContentManagement.Actions;
using AlumniCms.ContentManagement.Contents;
using AlumniCms.ContentManagement.Copies;
using AlumniCms.ContentManagement.Items;
using AlumniCms.Distribution.Actions;
using AlumniCms.Distribution.Models;
using AlumniCms.IntegrationTests.Databases;
using AlumniCms.IntegrationTests.Hosts;
using AlumniCms.Translation.Basis;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace AlumniCms.IntegrationTests.Distribution;

/// <summary>Country sites accept, adapt and hide what the head office sends.</summary>
public sealed class ReceivingTexts(Worlds worlds) : IClassFixture<Worlds>
{
    [Theory, EveryEngine]
    public async Task Shows_an_accepted_text_as_any_other_and_follows_its_updates(DatabaseEngine engine)
    {
        var host = await worlds.GetAsync(engine);
        var text = await host.WriteAsync(Text.New() with { Set = Unique.Id(), Path = Unique.Word(), Body = $"Un {Unique.Word()} et [la suite](~/contact)." });
        var sent = await host.SendTextAsync(text);
        Assert.Empty(await host.ReadAsync(World.Cameroun, text));

        await host.DecideAsync(World.Cameroun, sent, DecisionDeed.Accept);
        var page = (await host.GetPageAsync($"/cameroun/fr/{text.Path}")).IsOk();
        Assert.Equal(text.Title, page.Heading);
        Assert.EndsWith($"/fr/{text.Path}", page.Document.QuerySelector("link[rel=canonical]")!.GetAttribute("href"), StringComparison.Ordinal);
        Assert.DoesNotContain("cameroun", page.Document.QuerySelector("link[rel=canonical]")!.GetAttribute("href"), StringComparison.Ordinal);
        Assert.Contains("/fr/contact", page.Links(".prose"));
        Assert.NotEmpty(page.Text(".notices"));
        Assert.Contains(text.Path, (await host.GetPageAsync("/cameroun/fr/actualites")).IsOk().Body, StringComparison.Ordinal);
        Assert.Contains(text.Path, (await host.GetPageAsync($"/cameroun/fr/search?q={text.Title.Split(' ')[1]}")).IsOk().Body, StringComparison.Ordinal);
        Assert.Contains(text.Path, (await host.GetPageAsync("/cameroun/fr/actualites/feed.atom", accept: "*/*")).IsOk().Body, StringComparison.Ordinal);
        Assert.Empty(await host.ReadAsync(World.Maroc, text));

        var word = Unique.Word();
        await host.WriteAsync(text with { Body = $"Une autre {word}." });
        Assert.Contains(word, await host.ReadAsync(World.Cameroun, text), StringComparison.Ordinal);
        Assert.Contains(text.Path, (await host.GetPageAsync($"/cameroun/fr/search?q={word}")).IsOk().Body, StringComparison.Ordinal);
        Assert.DoesNotContain(text.Path, (await host.GetPageAsync($"/maroc/fr/search?q={word}")).IsOk().Body, StringComparison.Ordinal);
    }

    [Theory, EveryEngine]
    public async Task Leaves_a_copy_to_the_site_map_of_its_original_until_it_is_adapted(DatabaseEngine engine)
    {
        var host = await worlds.GetAsync(engine);
        var text = await host.WriteAsync();
        var sent = await host.SendTextAsync(text, isAutomatic: true);
        Assert.DoesNotContain(text.Path, await MapAsync(World.Cameroun), StringComparison.Ordinal);
        Assert.Contains("<loc>http://localhost/fr/" + text.Path, await MapAsync(null), StringComparison.Ordinal);
        var original = $"http://localhost/fr/{text.Path}";
        var atom = (await host.GetPageAsync("/cameroun/fr/actualites/feed.atom", accept: "*/*")).IsOk().Body;
        Assert.Contains($"rel=\"alternate\" type=\"text/html\" href=\"http://localhost/cameroun/fr/{text.Path}\"", atom, StringComparison.Ordinal);
        Assert.Contains($"rel=\"canonical\" type=\"text/html\" href=\"{original}\"", atom, StringComparison.Ordinal);
        Assert.Contains($"\"external_url\":\"{original}\"", (await host.GetPageAsync("/cameroun/fr/actualites/feed.json", accept: "*/*")).IsOk().Body, StringComparison.Ordinal);

        await host.DecideAsync(World.Cameroun, sent, DecisionDeed.Adapt);
        Assert.Contains("/cameroun/fr/" + text.Path, await MapAsync(World.Cameroun), StringComparison.Ordinal);
        Assert.DoesNotContain(original, (await host.GetPageAsync("/cameroun/fr/actualites/feed.atom", accept: "*/*")).IsOk().Body, StringComparison.Ordinal);
        Assert.DoesNotContain(text.Path, await MapAsync(World.Maroc), StringComparison.Ordinal);

        async Task<string> MapAsync(string? site) => (await host.GetPageAsync(site is null ? "/sitemap-1.xml" : $"/{site}/sitemap.xml", accept: "*/*")).IsOk().Body;
    }

    [Theory, EveryEngine]
    public async Task Counts_no_copy_among_what_the_site_translates_until_it_is_adapted(DatabaseEngine engine)
    {
        var host = await worlds.GetAsync(engine);
        var text = await host.WriteAsync();
        var sent = await host.SendTextAsync(text, isAutomatic: true);
        await host.OnSiteAsync(World.Cameroun, async s =>
        {
            await s.GetRequiredService<ReindexContent>().ExecuteAsync([text.Id], TestContext.Current.CancellationToken);
            return true;
        });
        Assert.False(await IsListedAsync());

        await host.DecideAsync(World.Cameroun, sent, DecisionDeed.Adapt);
        await host.EditAsync(World.Cameroun, text.Id, i => i.Content["MarkdownBodyPart"]!["Markdown"] = "Chez nous.");
        Assert.True(await IsListedAsync());

        Task<bool> IsListedAsync() => host.OnDatabaseAsync(World.Cameroun, db => db.Set<TranslationCell>().AnyAsync(c => c.ContentItemId == text.Id, TestContext.Current.CancellationToken));
    }

    [Theory, EveryEngine]
    public async Task Takes_all_languages_that_the_site_speaks_along(DatabaseEngine engine)
    {
        var host = await worlds.GetAsync(engine);
        var french = await host.WriteAsync();
        var english = await host.WriteAsync(Text.New() with { Set = french.Set, Culture = "en", Path = Unique.Word() });
        await host.SendTextAsync(french, isAutomatic: true);

        Assert.NotEmpty(await host.ReadAsync(World.Cameroun, french));
        Assert.NotEmpty(await host.ReadAsync(World.Cameroun, english));
        Assert.NotEmpty(await host.ReadAsync(World.Maroc, french));
        Assert.Null(await host.FindItemAsync(World.Maroc, english.Id, VersionOptions.Latest));

        var arabic = await host.WriteAsync(Text.New() with { Set = french.Set, Culture = "ar", Path = Unique.Word() });
        Assert.NotEmpty(await host.ReadAsync(World.Maroc, arabic));
        Assert.Null(await host.FindItemAsync(World.Cameroun, arabic.Id, VersionOptions.Latest));
    }

    [Theory, EveryEngine]
    public async Task Takes_a_hidden_text_off_and_shows_it_again(DatabaseEngine engine)
    {
        var host = await worlds.GetAsync(engine);
        var text = await host.WriteAsync();
        var sent = await host.SendTextAsync(text, isAutomatic: true);
        Assert.NotEmpty(await host.ReadAsync(World.Cameroun, text));

        await host.DecideAsync(World.Cameroun, sent, DecisionDeed.Hide);
        (await host.GetPageAsync($"/cameroun/fr/{text.Path}")).Is(HttpStatusCode.Gone);
        Assert.DoesNotContain(text.Path, (await host.GetPageAsync("/cameroun/fr/actualites")).Body, StringComparison.Ordinal);
        Assert.NotEmpty(await host.ReadAsync(World.Maroc, text));
        await host.WriteAsync(text with { Body = "Encore." });
        Assert.Empty(await host.ReadAsync(World.Cameroun, text));

        await host.DecideAsync(World.Cameroun, sent, DecisionDeed.Accept);
        Assert.Contains("Encore.", await host.ReadAsync(World.Cameroun, text), StringComparison.Ordinal);
    }

    [Theory, EveryEngine]
    public async Task Keeps_an_adapted_text_as_the_sites_own_and_hears_of_updates(DatabaseEngine engine)
    {
        var host = await worlds.GetAsync(engine);
        var text = await host.WriteAsync();
        var sent = await host.SendTextAsync(text, isAutomatic: true);
        await host.DecideAsync(World.Cameroun, sent, DecisionDeed.Adapt);
        var own = await host.EditAsync(World.Cameroun, text.Id, i => i.Content["MarkdownBodyPart"]!["Markdown"] = "Chez nous.");
        _ = (await host.PublishAsync(World.Cameroun, text.Id)).Value;
        Assert.Null(own.As<CopiedPart>());

        await host.WriteAsync(text with { Body = "De Paris." });
        Assert.Contains("Chez nous.", await host.ReadAsync(World.Cameroun, text), StringComparison.Ordinal);
        Assert.Contains("De Paris.", await host.ReadAsync(World.Maroc, text), StringComparison.Ordinal);
        Assert.Null((await host.GetPageAsync($"/cameroun/fr/{text.Path}")).Document.QuerySelector(".notices"));

        var source = (await host.FindItemAsync(World.Worldwide, text.Id, VersionOptions.Published))!;
        Assert.Equal("conflict", (await host.AnswerAsync(World.Cameroun, sent, take: true)).Refusals.Single().Code);
        Assert.True((await host.AnswerAsync(World.Cameroun, sent, take: true, source)).Value);
        Assert.Contains("Chez nous.", await host.ReadAsync(World.Cameroun, text), StringComparison.Ordinal);
        _ = (await host.PublishAsync(World.Cameroun, text.Id)).Value;
        Assert.Contains("De Paris.", await host.ReadAsync(World.Cameroun, text), StringComparison.Ordinal);

        await host.UnpublishAsync(World.Worldwide, text.Id);
        Assert.Empty(await host.ReadAsync(World.Maroc, text));
        Assert.NotEmpty(await host.ReadAsync(World.Cameroun, text));
    }

    [Theory, EveryEngine]
    public async Task Begins_an_adaptation_of_what_is_not_shown_as_a_draft(DatabaseEngine engine)
    {
        var host = await worlds.GetAsync(engine);
        var text = await host.WriteAsync();
        var sent = await host.SendTextAsync(text);

        await host.DecideAsync(World.Cameroun, sent, DecisionDeed.Adapt);
        Assert.NotNull(await host.FindItemAsync(World.Cameroun, text.Id, VersionOptions.Draft));
        Assert.Empty(await host.ReadAsync(World.Cameroun, text));
        Assert.Equal("distribution.adapted", (await host.TryDecideAsync(World.Cameroun, sent, DecisionDeed.Hide)).Refusals.Single().Code);

        await host.DecideAsync(World.Cameroun, sent, DecisionDeed.Accept);
        Assert.NotEmpty(await host.ReadAsync(World.Cameroun, text));
        Assert.NotNull((await host.FindItemAsync(World.Cameroun, text.Id, VersionOptions.Latest))!.As<CopiedPart>());
    }

    [Theory, EveryEngine]
    public async Task Refuses_every_change_of_a_copy_that_follows(DatabaseEngine engine)
    {
        var host = await worlds.GetAsync(engine);
        var text = await host.WriteAsync();
        var sent = await host.SendTextAsync(text, isAutomatic: true);
        var copy = (await host.FindItemAsync(World.Cameroun, text.Id, VersionOptions.Latest))!;

        Assert.Equal("distribution.copy", (await host.SaveDraftAsync(World.Cameroun, copy, new(copy.ContentItemVersionId, copy.Revision))).Refusals.Single().Code);
        Assert.Equal("distribution.copy", (await host.UnpublishAsync(World.Cameroun, text.Id)).Refusals.Single().Code);
        var removed = await Assert.ThrowsAnyAsync<Exception>(() => host.RemoveAsync(World.Cameroun, text.Id));
        Assert.Contains("From head office", removed.Message, StringComparison.Ordinal);

        await host.DecideAsync(World.Cameroun, sent, DecisionDeed.Adapt);
        await host.RemoveAsync(World.Cameroun, text.Id);
    }

    [Theory, EveryEngine]
    public async Task Loses_copies_with_the_original_and_gets_them_back_with_it(DatabaseEngine engine)
    {
        var host = await worlds.GetAsync(engine);
        var text = await host.WriteAsync();
        var sent = await host.SendTextAsync(text, isAutomatic: true);
        _ = (await host.UnpublishAsync(World.Worldwide, text.Id)).Value;
        Assert.Empty(await host.ReadAsync(World.Cameroun, text));
        _ = (await host.PublishAsync(World.Worldwide, text.Id)).Value;
        Assert.NotEmpty(await host.ReadAsync(World.Cameroun, text));

        await host.RemoveAsync(World.Worldwide, text.Id);
        (await host.GetPageAsync($"/cameroun/fr/{text.Path}")).Is(HttpStatusCode.Gone);
        await host.WriteAsync(text);
        Assert.NotEmpty(await host.ReadAsync(World.Cameroun, text));
        await host.WithdrawAsync(sent);
        Assert.Null(await host.FindItemAsync(World.Cameroun, text.Id, VersionOptions.Latest));
    }

    [Theory, EveryEngine]
    public async Task Leads_readers_on_when_the_address_of_the_original_changes(DatabaseEngine engine)
    {
        var host = await worlds.GetAsync(engine);
        var text = await host.WriteAsync();
        await host.SendTextAsync(text, isAutomatic: true);
        var moved = await host.WriteAsync(text with { Path = Unique.Word() });

        Assert.NotEmpty(await host.ReadAsync(World.Cameroun, moved));
        Assert.EndsWith(moved.Path, (await host.GetPageAsync($"/cameroun/fr/{text.Path}")).Location, StringComparison.Ordinal);
        var back = await host.WriteAsync(text);
        Assert.NotEmpty(await host.ReadAsync(World.Cameroun, back));
    }
}
