using AlumniCms.IntegrationTests.Databases;
using AlumniCms.Kernel.Data;
using AlumniCms.Search.Contracts;
using AlumniCms.Search.Engines;
using AlumniCms.Search.Indexes;
using AlumniCms.Search.Queries;
using AlumniCms.Tests.Search;

using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace AlumniCms.IntegrationTests.Search;

public sealed class ASearchEngine
{
    [Theory, EveryEngine]
    public async Task Behaves_as_the_table_of_examples_says(DatabaseEngine engine)
    {
        await using var database = await TestDatabase.CreateAsync(engine, SearchWorld.Cancellation);
        await using var world = await SearchWorld.CreateAsync(database);
        var rows = SearchExampleTable.Read().Select(r => r.Data).ToList();

        var wrong = await world.InAsync(async services =>
        {
            var (bodies, titles) = (new Dictionary<string, long>(StringComparer.Ordinal), new Dictionary<string, long>(StringComparer.Ordinal));
            foreach (var text in rows.Select(r => r.Item1).Distinct())
            {
                bodies[text] = await WriteAsync(services, "", text, world.Site.Id);
                titles[text] = await WriteAsync(services, text, "", world.Site.Id);
            }

            var wrong = new List<string>();
            foreach (var (text, query, isFound) in rows)
            {
                var found = await FindAsync(services, query, world.Site.Id, inTitles: false);
                if (found.Contains(bodies[text]) != isFound || found.Contains(titles[text]) != isFound)
                    wrong.Add($"{text} | {query} | {isFound}");
                var foundInTitles = await FindAsync(services, query, world.Site.Id, inTitles: true);
                if (foundInTitles.Contains(titles[text]) != isFound || foundInTitles.Contains(bodies[text]))
                    wrong.Add($"{text} | {query} | {isFound} (in titles)");
            }

            return wrong;
        });

        Assert.True(rows.Count >= 120);
        Assert.Empty(wrong);
    }

    [Theory, EveryEngine]
    public async Task Takes_the_longest_and_most_varied_texts(DatabaseEngine engine)
    {
        await using var database = await TestDatabase.CreateAsync(engine, SearchWorld.Cancellation);
        await using var world = await SearchWorld.CreateAsync(database);
        string[] texts =
        [
            string.Join(' ', Enumerable.Range(0, 14_000).Select(n => $"m{n}")),
            string.Concat(Enumerable.Repeat('\uFDFA', 50_000)),
            // Each of these words is folded to the longest token there is: more than a vector of PostgreSQL holds.
            string.Concat(Enumerable.Range(0, 10_000).Select(n => $"{n}ﷺﷺﷺﷺ ")),
            string.Concat(Enumerable.Range(0x4E00, 20_000).Select(c => (char)c)),
            new string('x', SearchDocument.MaxBodyLength),
            string.Join(' ', Enumerable.Repeat("encore", 16_000)),
            string.Join(' ', Enumerable.Range(0, 5_000).Select(n => $"بمسؤولياتهم{n}")),
        ];

        await world.InAsync(async services =>
        {
            foreach (var text in texts)
                Assert.NotEqual(0, await WriteAsync(services, "Longueur", text[..Math.Min(text.Length, SearchDocument.MaxBodyLength)], world.Site.Id));
            Assert.Equal(texts.Length, (await FindAsync(services, "longueur", world.Site.Id, inTitles: true)).Count);
            Assert.Single(await FindAsync(services, "m13999", world.Site.Id, inTitles: false));
            return true;
        });
    }

    [Theory, EveryEngine]
    public async Task Keeps_the_phrases_of_a_title_apart_from_the_body(DatabaseEngine engine)
    {
        await using var database = await TestDatabase.CreateAsync(engine, SearchWorld.Cancellation);
        await using var world = await SearchWorld.CreateAsync(database);

        var (across, inBody) = await world.InAsync(async services =>
        {
            await WriteAsync(services, "Offre de bourse", "Master à Lyon", world.Site.Id);
            return (await FindAsync(services, "\"bourse master\"", world.Site.Id, false), await FindAsync(services, "\"master à lyon\"", world.Site.Id, false));
        });

        Assert.Empty(across);
        Assert.Single(inBody);
    }

    private static async Task<long> WriteAsync(IServiceProvider services, string title, string body, int siteId)
    {
        var db = services.GetRequiredService<AlumniDbContext>();
        var number = await db.Set<SearchDocument>().CountAsync(SearchWorld.Cancellation);
        var document = new SearchDocument { SiteId = siteId, ContentItemId = $"item{number}", Title = title, Body = body };
        db.Add(document);
        await db.SaveChangesAsync(SearchWorld.Cancellation);
        await services.GetRequiredService<ISearchEngine>().WriteAsync(document, SearchWorld.Cancellation);
        return document.Id;
    }

    private static async Task<IReadOnlyList<long>> FindAsync(IServiceProvider services, string text, int siteId, bool inTitles)
    {
        var query = SearchQuery.Parse(text);
        return query.IsEmpty
            ? []
            : await services.GetRequiredService<ISearchEngine>().Match(query, siteId, inTitles).Select(m => m.Id).ToListAsync(SearchWorld.Cancellation);
    }
}
