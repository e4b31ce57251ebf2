using AlumniCms.IntegrationTests.Databases;
using AlumniCms.IntegrationTests.Hosts;

namespace AlumniCms.IntegrationTests.Display;

/// <summary>A text on the page of a language that it is not written in.</summary>
public sealed class StandingIn(Worlds worlds) : IClassFixture<Worlds>
{
    [Theory, EveryEngine]
    public async Task Says_its_own_language_of_its_own_words_alone(DatabaseEngine engine)
    {
        var host = await worlds.GetAsync(engine);
        var french = Text.New() with { Path = Unique.Word() };
        await host.ImportItemAsync(World.Cameroun, french.ToJson());

        var page = (await host.GetPageAsync($"/cameroun/en/{french.Path}")).IsOk();

        foreach (var own in new[] { "main h1", ".lead", ".story-text" })
            Assert.Equal("fr", page.Document.QuerySelector(own)!.GetAttribute("lang"));
        foreach (var words in new[] { ".share", ".notices", ".byline" })
            Assert.Equal("en", page.Document.QuerySelector(words)!.Closest("[lang]")!.GetAttribute("lang"));
        Assert.Null((await host.GetPageAsync($"/cameroun/fr/{french.Path}")).IsOk().Document.QuerySelector("main article [lang]"));
    }

    [Theory, EveryEngine]
    public async Task Leads_to_pages_of_its_own_language(DatabaseEngine engine)
    {
        var host = await worlds.GetAsync(engine);
        var french = Text.New() with { Path = Unique.Word(), Body = "Voir [les textes](~/actualites)." };
        await host.ImportItemAsync(World.Cameroun, french.ToJson());

        var link = Assert.Single((await host.GetPageAsync($"/cameroun/en/{french.Path}")).IsOk().Links(".story-text"));

        Assert.Equal("/cameroun/fr/actualites", link);
    }
}
