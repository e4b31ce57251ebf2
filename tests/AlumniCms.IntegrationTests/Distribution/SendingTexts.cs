using AlumniCms.ContentManagement.Actions;
using AlumniCms.ContentManagement.Contents;
using AlumniCms.ContentManagement.Copies;
using AlumniCms.ContentManagement.Items;
using AlumniCms.Distribution.Actions;
using AlumniCms.Distribution.Models;
using AlumniCms.IntegrationTests.Databases;
using AlumniCms.IntegrationTests.Hosts;
using AlumniCms.Kernel.Data;
using AlumniCms.Kernel.Results;
using AlumniCms.Kernel.Sites;
using AlumniCms.Sites.Actions;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace AlumniCms.IntegrationTests.Distribution;

/// <summary>The head office sends texts, to sites that change meanwhile.</summary>
public sealed class SendingTexts(Worlds worlds) : IClassFixture<Worlds>
{
    private static readonly SiteAudience Africa = SiteAudience.Of(AudienceKind.Regions, ["africa"]);

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Theory, EveryEngine]
    public async Task Refuses_unknown_sites_and_regions_with_words(DatabaseEngine engine)
    {
        var host = await worlds.GetAsync(engine);
        var text = await host.WriteAsync();
        var refused = (await host.TrySendAsync(text.Id, SiteAudience.Of(AudienceKind.Sites, ["cameroun", "atlantide"]))).Refusals.Single();
        Assert.Equal("distribution.site", refused.Code);
        Assert.Contains("atlantide", refused.Message, StringComparison.Ordinal);
        Assert.Contains("mu", (await host.TrySendAsync(text.Id, SiteAudience.Of(AudienceKind.Regions, ["mu"]))).Refusals.Single().Message, StringComparison.Ordinal);
        Assert.Equal("distribution.nobody", (await host.TrySendAsync(text.Id, SiteAudience.Of(AudienceKind.Sites, []))).Refusals.Single().Code);
        Assert.Equal("distribution.unpublished", (await host.TrySendAsync("nowhere", SiteAudience.All)).Refusals.Single().Code);
        Assert.Empty(await host.OnDatabaseAsync(World.Worldwide, db => db.Set<SentText>().Where(t => t.SetId == text.Set).ToListAsync(Cancellation)));
    }

    [Theory, EveryEngine]
    public async Task Tells_which_site_cannot_have_it_and_serves_the_others(DatabaseEngine engine)
    {
        var host = await worlds.GetAsync(engine);
        var taken = await host.ImportItemAsync(World.Cameroun, (Text.New() with { Path = Unique.Word() }).ToJson());
        var path = taken.Content["AutoroutePart"]!["Path"]!.ToString();
        var text = await host.WriteAsync(Text.New() with { Set = Unique.Id(), Path = path });
        var sent = await host.SendTextAsync(text, isAutomatic: true);

        Assert.NotEmpty(await host.ReadAsync(World.Maroc, text));
        Assert.Equal(taken.DisplayText, (await host.GetPageAsync($"/cameroun/fr/{path}")).Heading);
        Assert.Equal("copy.address", (await ProblemAsync(host, sent, World.Cameroun)).Code);

        await host.RemoveAsync(World.Cameroun, taken.ContentItemId);
        await host.WriteAsync(text with { Body = "Encore." });
        Assert.NotEmpty(await host.ReadAsync(World.Cameroun, text));
        Assert.Null((await ProblemAsync(host, sent, World.Cameroun)).Code);
    }

    [Theory, EveryEngine]
    public async Task Gives_a_site_with_fields_of_its_own_the_rows_of_its_own_definition(DatabaseEngine engine)
    {
        await using var world = await worlds.OwnAsync(engine);
        var host = world.Host;
        await host.RunStepsAsync(World.Cameroun, Steps.AddField("Article", "Mentor"));
        var text = await host.WriteAsync();
        var sent = await host.SendTextAsync(text, isAutomatic: true);
        Assert.NotEmpty(await host.ReadAsync(World.Cameroun, text));

        await host.RunStepsAsync(World.Cameroun, Steps.AddField("Article", "Parrain", "\"TextFieldSettings\": { \"Required\": true }"));
        await host.WriteAsync(text with { Body = "Encore." });
        Assert.DoesNotContain("Encore.", await host.ReadAsync(World.Cameroun, text), StringComparison.Ordinal);
        Assert.Contains("Encore.", await host.ReadAsync(World.Maroc, text), StringComparison.Ordinal);
        Assert.Equal("copy.field", (await ProblemAsync(host, sent, World.Cameroun)).Code);
    }

    [Theory, EveryEngine]
    public async Task Gives_copies_the_very_rows_that_a_rebuild_would(DatabaseEngine engine)
    {
        var host = await worlds.GetAsync(engine);
        var text = await host.WriteAsync(Text.New() with { Set = Unique.Id(), Path = Unique.Word(), Body = $"Un ![dessin](/media/{Unique.Word()}.png) et C# {Unique.Word()}." });
        await host.SendTextAsync(text, isAutomatic: true);
        var written = await RowsAsync(host, text.Id);
        Assert.NotEmpty(written);

        await host.OnSiteAsync(World.Cameroun, async s =>
        {
            await s.GetRequiredService<ReindexContent>().ExecuteAsync([text.Id], Cancellation);
            return true;
        });
        Assert.Equal(written, await RowsAsync(host, text.Id));
    }

    [Theory, EveryEngine]
    public async Task Leaves_nothing_anywhere_when_something_fails_on_the_way(DatabaseEngine engine)
    {
        await using var world = await worlds.OwnAsync(engine, new HostOptions { Configure = s => s.AddScoped<ICopyCheck, Stumble>() });
        var host = world.Host;
        var text = await host.WriteAsync();
        await host.SendTextAsync(text, isAutomatic: true);
        var before = await Rows.CountAsync(world.Database, Cancellation);

        await Assert.ThrowsAsync<InvalidOperationException>(() => host.WriteAsync(text with { Body = Stumble.Word }));

        Assert.Equal(before, await Rows.CountAsync(world.Database, Cancellation));
        Assert.Contains(text.Body, await host.ReadAsync(World.Cameroun, text), StringComparison.Ordinal);
        Assert.Contains(text.Body, (await host.GetPageAsync($"/fr/{text.Path}")).Text(".prose"), StringComparison.Ordinal);
    }

    [Theory, EveryEngine]
    public async Task Reaches_kept_pages_of_several_sites_at_once_and_on_the_other_node(DatabaseEngine engine)
    {
        await using var world = await worlds.OwnAsync(engine);
        await using var other = await AlumniHost.StartAsync(world.Database);
        var host = world.Host;
        var text = await host.WriteAsync();
        await host.SendTextAsync(text, isAutomatic: true);
        foreach (var node in new[] { host, other })
            foreach (var site in new[] { World.Cameroun, World.Maroc })
                await AlumniHost.UntilAsync(async () => (await node.GetPageAsync($"/{site}/fr/{text.Path}")).IsFromCache, "The page is not kept.");

        await host.WriteAsync(text with { Body = "Après." });
        foreach (var site in new[] { World.Cameroun, World.Maroc })
            Assert.Contains("Après.", await host.ReadAsync(site, text), StringComparison.Ordinal);
        foreach (var site in new[] { World.Cameroun, World.Maroc })
            await AlumniHost.UntilAsync(async () => (await other.ReadAsync(site, text)).Contains("Après.", StringComparison.Ordinal), "The other node does not hear.");
    }

    [Theory, EveryEngine]
    public async Task Gives_a_new_site_what_is_sent_to_all_and_takes_it_from_one_that_leaves_the_region(DatabaseEngine engine)
    {
        await using var world = await worlds.OwnAsync(engine);
        var host = world.Host;
        var (all, africa, offered) = (await host.WriteAsync(), await host.WriteAsync(), await host.WriteAsync());
        await host.SendTextAsync(all, isAutomatic: true);
        await host.SendTextAsync(africa, Africa, isAutomatic: true);
        var asked = await host.SendTextAsync(offered, Africa);
        Assert.NotEmpty(await host.ReadAsync(World.Cameroun, africa));

        await host.CreateCountrySiteAsync("viet-nam");
        await host.BringSitesInLineAsync();
        Assert.NotNull(await host.FindItemAsync("viet-nam", all.Id, VersionOptions.Published));
        Assert.Null(await host.FindItemAsync("viet-nam", africa.Id, VersionOptions.Published));

        await MoveAsync(host, World.Cameroun, "asia");
        await host.BringSitesInLineAsync();
        Assert.NotEmpty(await host.ReadAsync(World.Cameroun, all));
        Assert.Empty(await host.ReadAsync(World.Cameroun, africa));
        Assert.Equal("distribution.missing", (await host.TryDecideAsync(World.Cameroun, asked, DecisionDeed.Accept)).Refusals.Single().Code);

        await MoveAsync(host, World.Cameroun, "africa");
        await host.BringSitesInLineAsync();
        Assert.NotEmpty(await host.ReadAsync(World.Cameroun, africa));
    }

    [Theory, EveryEngine]
    public async Task Loses_no_decision_and_no_update_that_come_at_the_same_moment(DatabaseEngine engine)
    {
        var host = await worlds.GetAsync(engine);
        var text = await host.WriteAsync();
        var sent = await host.SendTextAsync(text);
        await Task.WhenAll(
            host.TryDecideAsync(World.Cameroun, sent, DecisionDeed.Accept),
            host.TryDecideAsync(World.Maroc, sent, DecisionDeed.Accept),
            host.WriteAsync(text with { Body = "Version deux." }));
        Assert.Contains("Version deux.", await host.ReadAsync(World.Cameroun, text), StringComparison.Ordinal);
        Assert.Contains("Version deux.", await host.ReadAsync(World.Maroc, text), StringComparison.Ordinal);

        await Task.WhenAll(host.TryDecideAsync(World.Cameroun, sent, DecisionDeed.Adapt), host.WriteAsync(text with { Body = "Version trois." }));
        var (decision, own) = (await DecisionAsync(host, sent, World.Cameroun), await host.ReadAsync(World.Cameroun, text));
        Assert.Equal(DecisionState.Adapted, decision.State);
        Assert.Equal(decision.HasUpdate, own.Contains("deux", StringComparison.Ordinal));
        Assert.Contains("Version trois.", await host.ReadAsync(World.Maroc, text), StringComparison.Ordinal);
    }

    private static async Task MoveAsync(AlumniHost host, string key, string region)
    {
        var site = await host.SiteAsync(key);
        var draft = new SiteDraft { Key = key, Names = site.Names, Cultures = site.Cultures, DefaultCulture = site.DefaultCulture, Region = region };
        _ = (await host.OnSiteAsync(World.Worldwide, s => s.GetRequiredService<SaveSite>().RunAsync(draft, cancellationToken: Cancellation))).Value;
    }

    private static Task<SiteDecision> DecisionAsync(AlumniHost host, long text, string site) => host.OnSiteAsync(site, async s =>
    {
        var here = s.GetRequiredService<CurrentSite>().Id;
        return await s.GetRequiredService<AlumniDbContext>().Set<SiteDecision>().SingleAsync(d => d.TextId == text && d.TargetSiteId == here, Cancellation);
    });

    private static async Task<(string? Code, string Detail)> ProblemAsync(AlumniHost host, long text, string site) =>
        await DecisionAsync(host, text, site) is var decision ? (decision.ProblemCode, decision.ProblemDetail) : default;

    private static async Task<List<string>> RowsAsync(AlumniHost host, string id)
    {
        var site = (await host.SiteAsync(World.Cameroun)).Id;
        var rows = new List<string>();
        await using var connection = Rows.Connect(host.Database);
        await connection.OpenAsync(Cancellation);
        foreach (var (table, columns) in new (string, string)[]
        {
            ("AutorouteIndex", "\"Culture\", \"Path\", \"IsHomepage\""), ("TaxonomyIndex", "\"TermContentItemId\", \"ContentType\", \"Field\""), ("MediaUses", "\"Path\", \"IsPublished\""),
            ("SearchDocuments", "\"ContentType\", \"Culture\", \"LocalizationSet\", \"Audience\", \"Title\", \"Summary\", \"Body\", \"PublishedUtc\", \"OrderUtc\""),
            ("ContentItems", "\"Audience\", \"Feature\", \"OrderUtc\", \"FoldedText\""), ("ScheduleIndex", "\"Action\""),
        })
            rows.AddRange((await Rows.ReadAsync(connection, $"SELECT '{table}', {columns} FROM \"{table}\" WHERE \"SiteId\" = {site} AND \"ContentItemId\" = '{id}' ORDER BY 1, 2", Cancellation)));
        rows.AddRange(await Rows.ReadAsync(connection, $"""SELECT f."Field", f."Value" FROM "SearchFacets" f JOIN "SearchDocuments" d ON d."Id" = f."DocumentId" WHERE d."SiteId" = {site} AND d."ContentItemId" = '{id}' ORDER BY 1, 2""", Cancellation));
        if (host.Database.Engine == DatabaseEngine.PostgreSql)
            rows.AddRange(await Rows.ReadAsync(connection, $"""SELECT t."Vector"::text FROM "SearchText" t JOIN "SearchDocuments" d ON d."Id" = t."Id" WHERE d."SiteId" = {site} AND d."ContentItemId" = '{id}'""", Cancellation));
        return rows;
    }

    private sealed class Stumble(AlumniDbContext db) : ICopyCheck
    {
        public const string Word = "Trébuche.";

        public Task<IReadOnlyDictionary<int, Refusal>> FindAsync(ContentItem source, IReadOnlyList<Site> sites, CancellationToken cancellationToken)
        {
            if (source.Content.ToJsonString().Contains("buche.", StringComparison.Ordinal))
                db.SavingChanges += (_, _) => throw new InvalidOperationException("It stumbles.");
            return Task.FromResult<IReadOnlyDictionary<int, Refusal>>(new Dictionary<int, Refusal>());
        }
    }
}
