using System.Collections.Immutable;
using System.Text.Json.Nodes;

using AlumniCms.ContentManagement.Actions;
using AlumniCms.IntegrationTests.Databases;
using AlumniCms.Kernel.Data;
using AlumniCms.Kernel.Permissions;
using AlumniCms.Search.Contracts;
using AlumniCms.Search.Queries;

using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace AlumniCms.IntegrationTests.Search;

public sealed class Searching
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Theory, EveryEngine]
    public async Task Finds_title_summary_body_fields_and_contained_items(DatabaseEngine engine)
    {
        await using var database = await TestDatabase.CreateAsync(engine, Cancellation);
        await using var world = await SearchWorld.CreateAsync(database);
        var id = await world.PublishAsync(new SearchNote("Étudiants à Yaoundé", "Un **grand** [forum](https://example.org) annuel.")
        {
            Kind = "forumcode",
            Fields = new JsonObject
            {
                ["Summary"] = new JsonObject { ["Text"] = "Résumé bref" },
                ["Keywords"] = new JsonObject { ["Values"] = new JsonArray("hydrologie") },
                ["Quote"] = new JsonObject { ["Html"] = "<p>parole</p><p>suivante &amp; gr<b>as</b></p>" },
                ["Tags"] = new JsonObject { ["Values"] = new JsonArray("opencode") },
                ["Private"] = new JsonObject { ["Text"] = "confidentiel" },
                ["Open"] = new JsonObject { ["Text"] = "ouvert" },
                ["Door"] = new JsonObject { ["Text"] = "portillon" },
            },
            Parts = new JsonObject
            {
                ["HtmlBodyPart"] = new JsonObject { ["Html"] = "<h2>Titre</h2><ul><li>cerise</li><li>prune</li></ul>" },
                ["Studies"] = new JsonObject
                {
                    ["ContentItems"] = new JsonArray(new JsonObject
                    {
                        ["ContentType"] = "Study",
                        ["TitlePart"] = new JsonObject { ["Title"] = "Sorbonne" },
                        ["Study"] = new JsonObject { ["Degree"] = new JsonObject { ["Text"] = "doctorat" } },
                    }),
                },
            },
        });

        string[] found = ["etudiant", "étudiantes", "résumé", "forum", "grand", "hydrologie", "parole", "suivante", "gras", "ouvert", "cerise", "prune", "sorbonne", "doctorat"];
        string[] unfound = ["forumcode", "opencode", "confidentiel", "portillon", "example.org", "public", "paroles suivantes b", "li"];
        foreach (var text in found)
            Assert.Equal([id], await world.FindAsync(text));
        foreach (var text in unfound)
            Assert.Empty(await world.FindAsync(text));
        Assert.DoesNotContain("Private", (await world.SearchAsync(new SearchRequest())).Facets.Keys);
    }

    [Theory, EveryEngine]
    public async Task Takes_types_that_say_so_and_foreign_ones_with_title_and_address(DatabaseEngine engine)
    {
        await using var database = await TestDatabase.CreateAsync(engine, Cancellation);
        await using var world = await SearchWorld.CreateAsync(database);
        foreach (var type in new[] { "Note", "Foreign", "Unsearched", "Gated" })
            await world.PublishAsync(new SearchNote("Bourse " + type) { Type = type });

        var page = await world.SearchAsync(new SearchRequest { Text = "bourses" });

        Assert.Equal(["Foreign", "Note"], page.Hits.Select(h => h.ContentType).Order(StringComparer.Ordinal));
        Assert.Equal(2, page.Total);
    }

    [Theory, EveryEngine]
    public async Task Neither_finds_nor_counts_what_the_visitor_may_not_see(DatabaseEngine engine)
    {
        await using var database = await TestDatabase.CreateAsync(engine, Cancellation);
        await using var world = await SearchWorld.CreateAsync(database);
        var open = await world.PublishAsync(new SearchNote("Bourse ouverte") { Kind = "a" });
        var members = await world.PublishAsync(new SearchNote("Bourse des membres") { Audience = "members", Kind = "a" });
        await world.PublishAsync(new SearchNote("Bourse secrète") { Audience = "secret", Kind = "b" });

        var anonymous = await world.SearchAsync(new SearchRequest { Text = "bourse" });
        var member = await world.SearchAsync(new SearchRequest { Text = "bourse" }, audiences: [Audience.Public, Audience.Members]);

        Assert.Equal([open], anonymous.Hits.Select(h => h.ContentItemId));
        Assert.Equal(1, anonymous.Total);
        Assert.Equal([new FacetCount("Note", 1)], anonymous.Types);
        Assert.Equal([new FacetCount("a", 1)], anonymous.Facets["Kind"]);
        Assert.Equal(new[] { open, members }.Order(StringComparer.Ordinal), member.Hits.Select(h => h.ContentItemId).Order(StringComparer.Ordinal));
        Assert.Equal([new FacetCount("a", 2)], member.Facets["Kind"]);
        Assert.Empty(await world.FindAsync("membre"));
    }

    [Theory, EveryEngine]
    public async Task Stays_on_the_site(DatabaseEngine engine)
    {
        await using var database = await TestDatabase.CreateAsync(engine, Cancellation);
        await using var world = await SearchWorld.CreateAsync(database);
        var other = await world.AddSiteAsync();
        var here = await world.PublishAsync(new SearchNote("Bourse 2") { Kind = "a" });
        var there = await world.PublishAsync(new SearchNote("Bourse 2xb") { Kind = "a" }, other);

        Assert.Equal([here], await world.FindAsync("bours*"));
        Assert.Equal([there], await world.FindAsync("bours*", site: other));
        Assert.Empty(await world.FindAsync("2xb"));
        var page = await world.SearchAsync(new SearchRequest());
        Assert.Equal(1, page.Total);
        Assert.Equal([new FacetCount("a", 1)], page.Facets["Kind"]);
    }

    [Theory, EveryEngine]
    public async Task Counts_facets_and_narrows_by_them(DatabaseEngine engine)
    {
        await using var database = await TestDatabase.CreateAsync(engine, Cancellation);
        await using var world = await SearchWorld.CreateAsync(database);
        await world.PublishAsync(new SearchNote("Stage un") { Kind = "job", Sectors = ["it", "law"] });
        await world.PublishAsync(new SearchNote("Stage deux") { Kind = "job", Sectors = ["it"] });
        await world.PublishAsync(new SearchNote("Stage trois") { Kind = "grant", Sectors = ["law", "law"] });
        await world.PublishAsync(new SearchNote("Autre") { Kind = "job", Sectors = ["it"] });
        await world.PublishAsync(new SearchNote("Stage étranger") { Type = "Foreign" });

        var all = await world.SearchAsync(new SearchRequest { Text = "stage" });
        var jobs = await world.SearchAsync(Narrowed("job"));
        var either = await world.SearchAsync(Narrowed("job", "grant") with { Types = ["Note"] });

        Assert.Equal(4, all.Total);
        Assert.Equal([new FacetCount("Note", 3), new FacetCount("Foreign", 1)], all.Types);
        Assert.Equal([new FacetCount("job", 2), new FacetCount("grant", 1)], all.Facets["Kind"]);
        Assert.Equal([new FacetCount("it", 2), new FacetCount("law", 2)], all.Facets["Sectors"]);
        Assert.Equal(2, jobs.Total);
        Assert.Equal([new FacetCount("job", 2), new FacetCount("grant", 1)], jobs.Facets["Kind"]);
        Assert.Equal([new FacetCount("it", 2), new FacetCount("law", 1)], jobs.Facets["Sectors"]);
        Assert.Equal(3, either.Total);

        static SearchRequest Narrowed(params string[] kinds) => new()
        {
            Text = "stage",
            Facets = ImmutableDictionary<string, ImmutableArray<string>>.Empty.Add("Kind", [.. kinds]),
        };
    }

    [Theory, EveryEngine]
    public async Task Shows_each_text_once_in_the_nearest_language(DatabaseEngine engine)
    {
        await using var database = await TestDatabase.CreateAsync(engine, Cancellation);
        await using var world = await SearchWorld.CreateAsync(database);
        var french = await world.PublishAsync(new SearchNote("Campus France") { Culture = "fr", Set = "set1" });
        var english = await world.PublishAsync(new SearchNote("Campus of France") { Culture = "en", Set = "set1" });
        var onlyArabic = await world.PublishAsync(new SearchNote("Campus حرم") { Culture = "ar", Set = "set2" });

        Assert.Equal(Sorted(french, onlyArabic), Sorted(await world.FindAsync("campus")));
        Assert.Equal(Sorted(english, onlyArabic), Sorted(await world.FindAsync("campus", "en")));
        Assert.Equal(2, (await world.SearchAsync(new SearchRequest { Text = "campus" }, "ar")).Total);
        Assert.Equal([new FacetCount("Note", 2)], (await world.SearchAsync(new SearchRequest { Text = "campus" }, "ar")).Types);

        static string[] Sorted(params string[] ids) => [.. ids.Order(StringComparer.Ordinal)];
    }

    [Theory, EveryEngine]
    public async Task Finds_the_next_language_where_the_nearest_is_for_others(DatabaseEngine engine)
    {
        await using var database = await TestDatabase.CreateAsync(engine, Cancellation);
        await using var world = await SearchWorld.CreateAsync(database);
        var french = await world.PublishAsync(new SearchNote("Campus France") { Culture = "fr", Set = "set1", Audience = "members" });
        var english = await world.PublishAsync(new SearchNote("Campus of France") { Culture = "en", Set = "set1" });

        Assert.Equal([english], await world.FindAsync("campus"));
        Assert.Equal([french], await world.FindAsync("campus", audiences: ["public", "members"]));
    }

    [Theory, EveryEngine]
    public async Task Puts_titles_before_bodies_and_newer_before_older(DatabaseEngine engine)
    {
        await using var database = await TestDatabase.CreateAsync(engine, Cancellation);
        await using var world = await SearchWorld.CreateAsync(database);
        var body = await world.PublishAsync(new SearchNote("Vie du réseau", "Une bourse de plus.") { PublishedUtc = "2026-05-01T00:00:00Z" });
        var older = await world.PublishAsync(new SearchNote("Une bourse", "Texte de fond.") { PublishedUtc = "2026-02-01T00:00:00Z" });
        var newer = await world.PublishAsync(new SearchNote("Une bourse", "Texte de fond.") { PublishedUtc = "2026-03-01T00:00:00Z" });

        Assert.Equal([newer, older, body], await world.FindAsync("bourses"));
        Assert.Equal([body, newer, older], await world.FindAsync(""));
        var second = await world.SearchAsync(new SearchRequest { Text = "bourses", Page = 2, PageSize = 2 });
        Assert.Equal([body], second.Hits.Select(h => h.ContentItemId));
        Assert.Equal(3, second.Total);
        Assert.True(second.IsTotalExact);
        Assert.Equal("bourse", Assert.Single(second.Hits[0].Excerpt, s => s.IsMatch).Text);
        Assert.Empty((await world.SearchAsync(new SearchRequest { Text = "bourses", Page = int.MaxValue, PageSize = 0 })).Hits);
    }

    [Theory, EveryEngine]
    public async Task Completes_words_while_they_are_typed_and_suggests_titles(DatabaseEngine engine)
    {
        await using var database = await TestDatabase.CreateAsync(engine, Cancellation);
        await using var world = await SearchWorld.CreateAsync(database);
        await world.PublishAsync(new SearchNote("Étudier à Lyon", "Rien d’autre."));
        await world.PublishAsync(new SearchNote("Une ville", "Où étudier ?"));
        await world.PublishAsync(new SearchNote("Études secrètes") { Audience = "secret" });
        for (var n = 0; n < 12; n++)
            await world.PublishAsync(new SearchNote($"Numéro {n % 10}"));

        Assert.Equal(2, (await world.SearchAsync(new SearchRequest { Text = "etud", WhileTyping = true })).Total);
        Assert.Equal(0, (await world.SearchAsync(new SearchRequest { Text = "etud" })).Total);
        var suggestion = Assert.Single(await SuggestAsync(world, "etud"));
        Assert.Equal("Étudier", suggestion.Title[0].Text);
        Assert.True(suggestion.Title[0].IsMatch);
        var numbers = await SuggestAsync(world, "num");
        Assert.Equal(ContentSearch.SuggestionLimit, numbers.Count);
        Assert.Equal(numbers.Count, numbers.DistinctBy(s => string.Concat(s.Title.Select(t => t.Text))).Count());
        Assert.Empty(await SuggestAsync(world, " "));
    }

    public static TheoryData<string> HostileTexts() =>
    [
        "\0", "a\0b", new string('a', 10_000), new string('"', 10_000), string.Concat(Enumerable.Repeat("é* ", 3_333)),
        "\" OR 1=1 --", "'); DROP TABLE \"SearchText\"; --", "a AND", "AND OR NOT", "NEAR(bourse master, 2)", "titlestems:x", "{stems words}: x",
        "- stems : x", "^bourse", "bourse + master", "bourse & ! master", "!(bourse | 'x')", "bourse <-> master", "bourse:*A", "\\'", "''", "' <2> '",
        "\uD800", "\uDC00x", "\u202E\"\u200F", "🎓 bourse", "1xbourse", "s1xbourse", "%_%", "*", "\uFDFA*",
    ];

    [Theory, EveryEngine]
    public async Task Never_throws_for_what_was_typed(DatabaseEngine engine)
    {
        await using var database = await TestDatabase.CreateAsync(engine, Cancellation);
        await using var world = await SearchWorld.CreateAsync(database);
        var id = await world.PublishAsync(new SearchNote("Bourse"));
        foreach (var text in HostileTexts().Select(r => r.Data))
        {
            var narrowed = new SearchRequest
            {
                Text = text,
                Types = [text],
                Facets = ImmutableDictionary<string, ImmutableArray<string>>.Empty.Add(text, [text]),
                Page = -1,
                PageSize = 1_000,
            };
            Assert.Equal(0, (await world.SearchAsync(narrowed)).Total);
            Assert.InRange((await world.SearchAsync(new SearchRequest { Text = text })).Total, 0, 1);
            Assert.InRange((await world.SearchAsync(new SearchRequest { Text = text, WhileTyping = true })).Total, 0, 1);
            Assert.InRange((await SuggestAsync(world, text)).Count, 0, 1);
        }

        Assert.Equal([id], await world.FindAsync("bourse"));
    }

    [Theory, EveryEngine]
    public async Task Says_what_it_left_out(DatabaseEngine engine)
    {
        await using var database = await TestDatabase.CreateAsync(engine, Cancellation);
        await using var world = await SearchWorld.CreateAsync(database);

        var page = await world.SearchAsync(new SearchRequest { Text = "-bourse" });

        Assert.Equal(DropReason.OnlyExclusions, Assert.Single(page.Query.Dropped).Reason);
    }

    private static Task<IReadOnlyList<SearchSuggestion>> SuggestAsync(SearchWorld world, string text) => world.InAsync(p =>
    {
        p.GetRequiredService<CurrentActor>().SignIn("", "", [Audience.Public], static _ => false);
        return p.GetRequiredService<ContentSearch>().SuggestAsync(text, Cancellation);
    });
}
