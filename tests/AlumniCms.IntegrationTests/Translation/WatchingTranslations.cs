using AlumniCms.IntegrationTests.Accounts;
using AlumniCms.IntegrationTests.Databases;
using AlumniCms.IntegrationTests.Hosts;
using AlumniCms.IntegrationTests.SiteAdministration;
using AlumniCms.Translation.Basis;
using Microsoft.EntityFrameworkCore;

namespace AlumniCms.IntegrationTests.Translation;

/// <summary>What the head office's board says of a site's languages.</summary>
public sealed class WatchingTranslations(Worlds worlds) : IClassFixture<Worlds>
{
    [Theory, EveryEngine]
    public async Task Counts_what_each_site_lacks_and_has_outdated(DatabaseEngine engine)
    {
        var host = await worlds.GetAsync(engine);
        var (before, elsewhere) = (await FiguresAsync(host, World.Cameroun), await FiguresAsync(host, World.Maroc));

        await AddAsync(host, World.Cameroun, "fr");
        await AddAsync(host, World.Cameroun, "en");
        await AddAsync(host, World.Cameroun, "fr", "en");
        var givenUp = await AddAsync(host, World.Cameroun, "fr", "en");
        await AddAsync(host, World.Maroc, "fr", "ar");
        var old = await TwoLanguages.PublishAsync(host);
        await old.PublishAsync(old.Source, "Autre chose.");
        await host.OnDatabaseAsync(World.Cameroun, db => db.Set<TranslationCell>().Where(c => c.LocalizationSet == givenUp && c.Culture == "en")
            .ExecuteUpdateAsync(row => row.SetProperty(c => c.Culture, "vi"), TestContext.Current.CancellationToken));

        Assert.Equal((before.Missing + 3, before.Outdated + 1), await FiguresAsync(host, World.Cameroun));
        Assert.Equal(elsewhere, await FiguresAsync(host, World.Maroc));
        await old.ConfirmAsync();
        Assert.Equal(before.Outdated, (await FiguresAsync(host, World.Cameroun)).Outdated);
    }

    [Theory, EveryEngine]
    public async Task Counts_as_many_as_the_list_that_it_leads_to(DatabaseEngine engine)
    {
        var host = await worlds.GetAsync(engine);
        await AddAsync(host, World.Cameroun, "fr");
        var office = await BackOffice.OfAsync(host);
        var link = (await office.GetAsync("/admin/health?q=cameroun")).IsOk().Document.QuerySelector("table.listing tbody a[href$='translations?state=missing']")!.GetAttribute("href")!;
        var lines = (await office.GetAsync(link + "&format=csv")).IsOk().Body.TrimEnd().Split('\n');
        Assert.Equal((await FiguresAsync(host, World.Cameroun)).Missing, lines.Length - 1);
    }

    private static async Task<string> AddAsync(AlumniHost host, string site, params string[] cultures)
    {
        var set = Unique.Id();
        foreach (var culture in cultures)
            await host.ImportItemAsync(site, TwoLanguages.Item(set, culture, "Page", Unique.Word(), "Un texte."));
        return set;
    }

    private static async Task<(long Missing, long Outdated)> FiguresAsync(AlumniHost host, string site) =>
        await WatchingTheSites.ReadAsync(host, site) is var figures ? (figures["untranslated"].Value, figures["outdated"].Value) : default;
}
