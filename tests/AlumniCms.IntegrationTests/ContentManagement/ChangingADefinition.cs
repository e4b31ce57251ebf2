using System.Net;
using AlumniCms.ContentManagement.Contents;
using AlumniCms.ContentManagement.Items;
using AlumniCms.IntegrationTests.Databases;
using AlumniCms.IntegrationTests.Hosts;
using AlumniCms.Kernel.Permissions;
using AlumniCms.Search.Contracts;
using AlumniCms.Search.Indexes;
using AlumniCms.Search.Indexing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace AlumniCms.IntegrationTests.ContentManagement;

/// <summary>A definition holds for the items that were stored before it as for those that come after.</summary>
public sealed class ChangingADefinition(Worlds worlds) : IClassFixture<Worlds>
{
    private const string Section = "\"Section\": { \"fr\": \"{0}\" }";

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Theory, EveryEngine]
    public async Task Closes_and_opens_a_type_by_its_default_audience(DatabaseEngine engine)
    {
        var (host, text) = await PublishOfOwnTypeAsync(engine);

        await DefineAsync(host, World.Cameroun, "\"DefaultAudience\": \"members\"", text.ContentType);
        Assert.Equal((false, false, false), await FindAsync(host, World.Cameroun, text));

        await DefineAsync(host, World.Cameroun, "\"DefaultAudience\": \"public\"", text.ContentType);
        Assert.Equal((true, true, true), await FindAsync(host, World.Cameroun, text));
    }

    [Theory, EveryEngine]
    public async Task Lets_a_field_say_for_whom_items_are(DatabaseEngine engine)
    {
        var host = await worlds.GetAsync(engine);
        var type = await DefineAsync(host, World.Cameroun, "");
        var open = Text.New() with { ContentType = type };
        var closed = Text.New() with { ContentType = type, Audience = "members" };
        var draft = Text.New() with { ContentType = type, Audience = "dues", Published = false };
        foreach (var text in new[] { open, closed, draft })
            await host.ImportItemAsync(World.Cameroun, text.ToJson());
        Assert.Equal((true, true, true), await FindAsync(host, World.Cameroun, closed));

        await DefineAsync(host, World.Cameroun, "\"Audience\": \"Audience\"", type);

        Assert.Equal((true, true, true), await FindAsync(host, World.Cameroun, open));
        Assert.Equal((false, false, false), await FindAsync(host, World.Cameroun, closed));
        Assert.Equal("dues", (await host.FindItemAsync(World.Cameroun, draft.Id, VersionOptions.Latest))!.Audience);
    }

    [Theory, EveryEngine]
    public async Task Reaches_the_items_of_every_country_when_the_head_office_does_it(DatabaseEngine engine)
    {
        var (host, text) = await PublishOfOwnTypeAsync(engine, World.Maroc, definedBy: World.Worldwide);

        await DefineAsync(host, World.Worldwide, "\"DefaultAudience\": \"members\"", text.ContentType);

        Assert.Equal((false, false, false), await FindAsync(host, World.Maroc, text));
    }

    [Theory, EveryEngine]
    public async Task Takes_the_words_of_a_field_out_of_search_when_it_is_closed(DatabaseEngine engine)
    {
        var host = await worlds.GetAsync(engine);
        var type = await DefineAsync(host, World.Cameroun, "");
        var word = Unique.Word();
        await host.RunStepsAsync(World.Cameroun, Steps.AddField(type, "Summary"));
        await host.ImportItemAsync(World.Cameroun, (Text.New() with { ContentType = type, Summary = word }).ToJson());
        Assert.NotEmpty(await SearchAsync(host, World.Cameroun, word));

        await host.RunStepsAsync(World.Cameroun, Steps.AddField(type, "Summary", """ "FieldAudienceSettings": { "Audience": "members" } """));

        Assert.Empty(await SearchAsync(host, World.Cameroun, word));
    }

    [Theory, EveryEngine]
    public async Task Closes_a_field_of_items_that_stand_in_others(DatabaseEngine engine)
    {
        var host = await worlds.GetAsync(engine);
        var (type, egg) = (await DefineAsync(host, World.Cameroun, ""), await DefineAsync(host, World.Cameroun, ""));
        var word = Unique.Word();
        await host.RunStepsAsync(World.Cameroun, Steps.AddField(egg, "Colour"));
        await host.ImportItemAsync(World.Cameroun, (Text.New() with
        {
            ContentType = type,
            More = new()
            {
                ["FlowPart"] = new System.Text.Json.Nodes.JsonObject
                {
                    ["Widgets"] = new System.Text.Json.Nodes.JsonArray(new System.Text.Json.Nodes.JsonObject
                    {
                        ["ContentItemId"] = Unique.Id(),
                        ["ContentType"] = egg.ToUpperInvariant(),
                        [egg] = new System.Text.Json.Nodes.JsonObject { ["Colour"] = new System.Text.Json.Nodes.JsonObject { ["Text"] = word } },
                    }),
                },
            },
        }).ToJson());
        Assert.NotEmpty(await SearchAsync(host, World.Cameroun, word));

        await host.RunStepsAsync(World.Cameroun, Steps.AddField(egg, "Colour", """ "FieldAudienceSettings": { "Audience": "dues" } """));

        Assert.Empty(await SearchAsync(host, World.Cameroun, word));
    }

    [Theory, EveryEngine]
    public async Task Does_not_touch_what_editors_have_open(DatabaseEngine engine)
    {
        var (host, text) = await PublishOfOwnTypeAsync(engine);
        var open = (await host.FindItemAsync(World.Cameroun, text.Id, VersionOptions.Latest))!;

        await DefineAsync(host, World.Cameroun, "\"DefaultAudience\": \"members\"", text.ContentType);

        var saved = await host.SaveDraftAsync(World.Cameroun, open, new(open.ContentItemVersionId, open.Revision));
        Assert.True(saved.Succeeded, string.Join('\n', saved.Refusals));
    }

    [Theory, EveryEngine]
    public async Task Is_undone_with_its_items_when_a_later_step_fails(DatabaseEngine engine)
    {
        var (host, text) = await PublishOfOwnTypeAsync(engine);

        await Assert.ThrowsAnyAsync<Exception>(() => host.RunStepsAsync(
            World.Cameroun,
            Definition(text.ContentType, "\"DefaultAudience\": \"members\"") + ", { \"name\": \"content\", \"Data\": [{ \"ContentType\": \"NoSuchType\" }] }"));

        Assert.Equal((true, true, true), await FindAsync(host, World.Cameroun, text));
    }

    [Theory, EveryEngine]
    public async Task Is_made_good_by_a_rebuild_of_the_indexes(DatabaseEngine engine)
    {
        var host = await worlds.GetAsync(engine);
        var type = await DefineAsync(host, World.Cameroun, "\"Audience\": \"Audience\"");
        var text = Text.New() with { ContentType = type, Audience = "members" };
        await host.ImportItemAsync(World.Cameroun, text.ToJson());
        await host.OnDatabaseAsync(World.Cameroun, db => db.Set<ContentItem>().Where(i => i.ContentItemId == text.Id)
            .ExecuteUpdateAsync(s => s.SetProperty(i => i.Audience, "public").SetProperty(i => i.OrderUtc, DateTime.UnixEpoch), Cancellation));
        await host.OnDatabaseAsync(World.Cameroun, db => db.Set<SearchDocument>().Where(d => d.ContentItemId == text.Id)
            .ExecuteUpdateAsync(s => s.SetProperty(d => d.Audience, "public"), Cancellation));

        _ = (await host.OnSiteAsync(World.Cameroun, async s => await s.GetRequiredService<RebuildIndexes>()
            .ExecuteAsync(await host.SiteAsync(World.Cameroun), null, Cancellation))).Value;

        Assert.Equal((false, false, false), await FindAsync(host, World.Cameroun, text));
        Assert.NotEqual(DateTime.UnixEpoch, (await host.FindItemAsync(World.Cameroun, text.Id, VersionOptions.Latest))!.OrderUtc);
    }

    /// <summary>Publishes a text of a type of its own, which everyone finds.</summary>
    private async Task<(AlumniHost Host, Text Text)> PublishOfOwnTypeAsync(
        DatabaseEngine engine, string site = World.Cameroun, string definedBy = World.Cameroun)
    {
        var host = await worlds.GetAsync(engine);
        var text = Text.New() with { ContentType = await DefineAsync(host, definedBy, ""), Audience = "" };
        await host.ImportItemAsync(site, text.ToJson());
        Assert.Equal((true, true, true), await FindAsync(host, site, text));
        return (host, text);
    }

    /// <summary>Defines a type with a list of its own, and returns its name.</summary>
    private static async Task<string> DefineAsync(AlumniHost host, string site, string aspects, string? type = null)
    {
        type ??= "T" + Unique.Word();
        await host.RunStepsAsync(site, Definition(type, aspects));
        return type;
    }

    private static string Definition(string type, string aspects) => Steps.DefineType(
        type,
        $$"""{ "PartName": "{{type}}", "Name": "{{type}}", "Settings": {} }, { "PartName": "LocalizationPart", "Name": "LocalizationPart", "Settings": {} }""",
        $"\"ContentTypeAspectSettings\": {{ \"Searchable\": true, {Section.Replace("{0}", type.ToLowerInvariant(), StringComparison.Ordinal)}{(aspects.Length > 0 ? ", " : "")}{aspects} }}");

    private static async Task<(bool Listed, bool Found, bool InApi)> FindAsync(AlumniHost host, string site, Text text)
    {
        var list = (await host.GetPageAsync($"/{site}/fr/{text.ContentType.ToLowerInvariant()}")).IsOk();
        var api = await host.GetJsonAsync($"/{site}/api/content/{text.Id}");
        return (
            list.Body.Contains(text.Title, StringComparison.Ordinal),
            (await SearchAsync(host, site, text.Title)).Contains(text.Id),
            api.Status == HttpStatusCode.OK);
    }

    private static Task<string[]> SearchAsync(AlumniHost host, string site, string words) => host.OnSiteAsync<string[]>(site, async s =>
    {
        s.GetRequiredService<CurrentActor>().SignIn("", "", [Audience.Public], static _ => false);
        var page = await s.GetRequiredService<ContentSearch>().SearchAsync(new SearchRequest { Text = words }, Cancellation);
        return [.. page.Hits.Select(h => h.ContentItemId)];
    });
}
