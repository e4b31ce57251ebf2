using AlumniCms.IntegrationTests.Accounts;
using AlumniCms.IntegrationTests.Databases;
using AlumniCms.IntegrationTests.Hosts;

namespace AlumniCms.IntegrationTests.Admin;

/// <summary>Words that somebody types above a list, with or without accents.</summary>
public sealed class SearchingLists(Worlds worlds) : IClassFixture<Worlds>
{
    [Theory, EveryEngine]
    public async Task Minds_neither_case_nor_accents(DatabaseEngine engine)
    {
        var host = await worlds.GetAsync(engine);
        var browser = await (await (await Person.JoinAsync(host)).WithRoleAsync(World.Cameroun, "SiteAdministrator")).SignInAsync();
        var word = Unique.Word();
        var item = await host.ImportItemAsync(World.Cameroun, new Text($"Étudiante à l’œuvre, Đà Nẵng 100% {word}") { ContentType = "Page", Published = false }.ToJson());

        foreach (var typed in (string[])["etudiante", "ÉTUDIANTE", "Etudiante OEUVRE", "l'œuvre", "da nang", "100%"])
            Assert.Contains(item.ContentItemId, await FoundAsync("content", typed), StringComparison.Ordinal);
        foreach (var typed in (string[])["etudiants", "1_0", "10%0"])
            Assert.DoesNotContain(item.ContentItemId, await FoundAsync("content", typed), StringComparison.Ordinal);

        await host.RemoveAsync(World.Cameroun, item.ContentItemId);
        Assert.Contains(word, await FoundAsync("bin", "etudiante"), StringComparison.Ordinal);

        async Task<string> FoundAsync(string list, string typed) =>
            (await browser.GetAsync($"/cameroun/admin/{list}?q={Uri.EscapeDataString($"{typed} {word}")}")).IsOk().Document.QuerySelector("main table")?.OuterHtml ?? "";
    }
}
