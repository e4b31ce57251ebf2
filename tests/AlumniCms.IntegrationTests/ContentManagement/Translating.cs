using System.Net;
using AlumniCms.IntegrationTests.Databases;
using AlumniCms.IntegrationTests.Hosts;

namespace AlumniCms.IntegrationTests.ContentManagement;

public sealed class Translating(Worlds worlds) : IClassFixture<Worlds>
{
    [Theory, EveryEngine]
    public async Task Links_a_text_with_its_translation_both_ways(DatabaseEngine engine)
    {
        var host = await worlds.GetAsync(engine);
        var french = Text.New() with { Set = Unique.Id(), Path = Unique.Word() };
        var english = french with { Id = Unique.Id(), Culture = "en", Path = Unique.Word() };
        await host.ImportItemAsync(World.Cameroun, french.ToJson());
        await host.ImportItemAsync(World.Cameroun, english.ToJson());

        var page = (await host.GetPageAsync($"/cameroun/fr/{french.Path}")).IsOk();
        var translation = (await host.GetPageAsync($"/cameroun/en/{english.Path}")).IsOk();

        Assert.Equal($"/cameroun/en/{english.Path}", LanguageLink(page, "en"));
        Assert.Equal($"/cameroun/fr/{french.Path}", LanguageLink(translation, "fr"));
    }

    [Theory, EveryEngine]
    public async Task Leads_from_the_address_in_one_language_to_the_text_in_the_other(DatabaseEngine engine)
    {
        var host = await worlds.GetAsync(engine);
        var french = Text.New() with { Set = Unique.Id(), Path = Unique.Word() };
        var english = french with { Id = Unique.Id(), Culture = "en", Path = Unique.Word() };
        await host.ImportItemAsync(World.Cameroun, french.ToJson());
        await host.ImportItemAsync(World.Cameroun, english.ToJson());

        var page = (await host.GetPageAsync($"/cameroun/en/{french.Path}")).Is(HttpStatusCode.Found);

        Assert.Equal($"/cameroun/en/{english.Path}", page.Location);
    }

    [Theory, EveryEngine]
    public async Task Shows_a_text_in_the_language_that_it_has_and_says_so(DatabaseEngine engine)
    {
        var host = await worlds.GetAsync(engine);
        var french = Text.New() with { Path = Unique.Word() };
        await host.ImportItemAsync(World.Cameroun, french.ToJson());

        var page = (await host.GetPageAsync($"/cameroun/en/{french.Path}")).IsOk();

        Assert.Equal("en", page.Lang);
        Assert.Equal("fr", page.TextLang);
        Assert.Contains("français", page.Text(".notice"), StringComparison.OrdinalIgnoreCase);
        var own = (await host.GetPageAsync($"/cameroun/fr/{french.Path}")).IsOk();
        Assert.Empty(own.Text(".notice"));
        Assert.Equal($"/cameroun/en/{french.Path}", LanguageLink(own, "en"));
    }

    [Theory, EveryEngine]
    public async Task Takes_the_choice_of_a_list_along(DatabaseEngine engine)
    {
        var host = await worlds.GetAsync(engine);

        var list = (await host.GetPageAsync("/cameroun/fr/offres?kind=job&kind=internship&sort=title&past=1&utm_source=x")).IsOk();

        Assert.Equal("/cameroun/en/offers?kind=internship&kind=job&sort=title&past=1", LanguageLink(list, "en"));
    }

    [Theory, EveryEngine]
    public async Task Lists_each_text_once_in_the_nearest_language(DatabaseEngine engine)
    {
        var host = await worlds.GetAsync(engine);
        var french = Text.New() with { Set = Unique.Id() };
        var english = french with { Id = Unique.Id(), Culture = "en", Title = $"Story {Unique.Word()}" };
        await host.ImportItemAsync(World.Cameroun, french.ToJson());
        await host.ImportItemAsync(World.Cameroun, english.ToJson());

        var list = (await host.GetPageAsync("/cameroun/en/news")).IsOk();

        Assert.Contains(english.Title, list.Body, StringComparison.Ordinal);
        Assert.DoesNotContain(french.Title, list.Body, StringComparison.Ordinal);
    }

    [Theory, EveryEngine]
    public async Task Refuses_a_second_text_in_the_same_language(DatabaseEngine engine)
    {
        var host = await worlds.GetAsync(engine);
        var french = Text.New() with { Set = Unique.Id() };
        await host.ImportItemAsync(World.Cameroun, french.ToJson());

        var second = await host.TryImportItemAsync(World.Cameroun, (Text.New() with { Set = french.Set }).ToJson());

        Assert.Equal("localization.taken", Assert.Single(second.Refusals).Code);
    }

    [Theory, EveryEngine]
    public async Task Refuses_a_language_that_the_site_does_not_speak(DatabaseEngine engine)
    {
        var host = await worlds.GetAsync(engine);

        var wrong = await host.TryImportItemAsync(World.Cameroun, (Text.New() with { Culture = "vi" }).ToJson());

        Assert.Equal("localization.culture", Assert.Single(wrong.Refusals).Code);
    }

    private static string? LanguageLink(Page page, string culture) =>
        page.Document.QuerySelector($"a[hreflang={culture}]")?.GetAttribute("href");
}
