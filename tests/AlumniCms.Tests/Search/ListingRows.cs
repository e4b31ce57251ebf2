using System.Collections.Immutable;

using AlumniCms.Search.Contracts;
using AlumniCms.Search.Lists;

using FsCheck;
using FsCheck.Fluent;

namespace AlumniCms.Tests.Search;

/// <summary>Lists from snapshots against the same said in plain LINQ.</summary>
public sealed class ListingRows
{
    private static readonly DateTime Noon = new(2026, 6, 1, 12, 0, 0, DateTimeKind.Utc);

    private static readonly string[] Cultures = ["fr", "en", "ar", "de", ""];
    private static readonly string[] Audiences = ["public", "members", "secret"];
    private static readonly string[] Words = ["école", "Ecole", "zone", "Été", "atelier", "œuvre"];

    [Fact]
    public void Gives_what_the_plain_model_gives() => Check.One(
        Config.QuickThrowOnFailure.WithMaxTest(400).WithEndSize(120),
        Prop.ForAll(Worlds().ToArbitrary(), Queries().ToArbitrary(), (documents, query) => AssertSame(query, Snapshot(documents), documents)));

    [Fact]
    public void Gives_the_same_after_any_history_of_changes() => Check.One(
        Config.QuickThrowOnFailure.WithMaxTest(300).WithEndSize(60),
        Prop.ForAll(Worlds().ArrayOf().ToArbitrary(), Queries().ToArbitrary(), (histories, query) =>
        {
            var (snapshot, documents, last) = (ListSnapshot.Empty, new List<Document>(), 0L);
            foreach (var (step, added) in histories.Index())
            {
                // Every third goes; each third step brings documents whose numbers were drawn before those of the last.
                documents = [.. documents.Where((_, n) => (n + step) % 3 != 0)];
                var gap = step % 3 == 2 ? -1_000_000L : 1_000L;
                documents.AddRange(added.Select((d, n) => d with { Id = last + gap + n + (step * 10_000_000L), ItemId = $"{step}-{n}" }));
                documents = [.. documents.OrderBy(d => d.Id)];
                last = documents.Count == 0 ? last : documents[^1].Id - (step * 10_000_000L);
                snapshot = Next(snapshot, documents);
                Ask(snapshot, query);
            }

            AssertSame(query, snapshot, documents);
        }));

    [Fact]
    public void Stays_as_it_is_until_the_next_change() => Check.One(
        Config.QuickThrowOnFailure.WithMaxTest(300),
        Prop.ForAll(Worlds().ToArbitrary(), Queries().ToArbitrary(), (documents, query) =>
        {
            var snapshot = Snapshot(documents);
            var answer = Ask(snapshot, query);
            var last = (answer.NextChangeUtc ?? Noon.AddYears(100)).AddTicks(-1);
            Assert.True(last >= query.NowUtc);
            AssertEqual(answer, Ask(snapshot, query with { NowUtc = last }));
        }));

    [Fact]
    public void Lays_dead_rows_to_rest()
    {
        var snapshot = ListSnapshot.Empty;
        for (var id = 1; id <= 2_000; id++)
            snapshot = Next(snapshot, [Plain(id)]);

        Assert.InRange(snapshot.Rows.Length, 1, 300);
        Assert.Equal(1, snapshot.Count);
    }

    [Fact]
    public void Skips_pages_beyond_any_end()
    {
        var answer = Ask(Snapshot([Plain(1), Plain(2)]), AllOf(new RowOrder(RowOrder.By.Newest)) with { Page = 1_000_000_000, PageSize = 50 });

        Assert.Empty(answer.ContentItemIds);
        Assert.Equal(2, answer.Total);
    }

    [Fact]
    public void Sorts_titles_by_the_alphabet_of_the_reader()
    {
        Document[] documents = [.. new[] { "zèbre", "Étude", "elan", "Äpfel", "Aarhus" }.Select((t, n) => Plain(n) with { Title = t, ItemId = t })];

        Assert.Equal(["Aarhus", "Äpfel", "elan", "Étude", "zèbre"], Ask(Snapshot(documents), AllOf(new RowOrder(RowOrder.By.Title, "fr"))).ContentItemIds);
        Assert.Equal(["elan", "Étude", "zèbre", "Äpfel", "Aarhus"], Ask(Snapshot(documents), AllOf(new RowOrder(RowOrder.By.Title, "da"))).ContentItemIds);
    }

    [Fact]
    public void Finds_an_item_whose_document_was_written_anew()
    {
        var snapshot = Snapshot([Plain(5) with { ItemId = "x" }]);

        Assert.Equal(0, snapshot.Find(5, "x"));
        Assert.Equal(0, snapshot.Find(99, "x"));
        Assert.Equal(-1, snapshot.Find(99, "y"));
    }

    private static Document Plain(long id) =>
        new(id, $"item{id}", "fr", "public", null, Noon, Noon, null, "Titre", ImmutableArray<(string, string)>.Empty);

    private static ListQuery AllOf(RowOrder order) =>
        new() { Cultures = ["fr", ""], Audiences = ["public"], NowUtc = Noon, Order = order };

    private static ListAnswer Ask(ListSnapshot snapshot, ListQuery query) => ListEvaluation.Answer(snapshot, query);

    private static ListSnapshot Snapshot(IReadOnlyList<Document> documents) => Next(ListSnapshot.Empty, documents);

    private static ListSnapshot Next(ListSnapshot former, IReadOnlyList<Document> documents)
    {
        var (fresh, gone) = NextSnapshot.Compare(former, [.. documents.Select(d => d.Id)]);
        var (rows, values) = (new List<ListRow>(), new FieldValueDraft());
        foreach (var d in documents.Where(d => fresh.Contains(d.Id)))
        {
            rows.Add(new ListRow
            {
                Id = d.Id,
                ContentItemId = d.ItemId,
                Culture = former.Names.Culture(d.Culture),
                Audience = former.Names.Audience(d.Audience),
                Text = former.Names.Text(d.Set),
                PublishedUtc = d.PublishedUtc,
                OrderUtc = d.OrderUtc,
                EndsUtc = d.EndsUtc ?? ListSnapshot.Never,
                Title = d.Title,
            });
            foreach (var (field, value) in d.Values)
                values.Add(d.Id, field, value);
        }

        return NextSnapshot.Make(former, gone, rows, values, hasTitles: true);
    }

    private static void AssertSame(ListQuery query, ListSnapshot snapshot, IReadOnlyList<Document> documents) =>
        AssertEqual(PlainLists.Answer(documents, query), Ask(snapshot, query));

    private static void AssertEqual(ListAnswer expected, ListAnswer actual)
    {
        Assert.Equal(expected.ContentItemIds, actual.ContentItemIds);
        Assert.Equal(
            (expected.Total, expected.Open, expected.Ended, expected.NextChangeUtc), (actual.Total, actual.Open, actual.Ended, actual.NextChangeUtc));
        Assert.Equal(Written(expected), Written(actual));
    }

    private static IEnumerable<string> Written(ListAnswer answer) => answer.Facets.OrderBy(f => f.Key, StringComparer.Ordinal)
        .Select(f => $"{f.Key}: {string.Join(", ", f.Value.Select(c => $"{c.Value} {c.Count}"))}");

    private static Gen<DateTime> Moments() => Gen.Choose(-3, 3).Select(h => Noon.AddHours(h));

    private static Gen<ImmutableArray<(string, string)>> Values() =>
        (from kinds in Gen.Elements("a", "b", "c").Select(v => ("Kind", v)).ListOf()
         from towns in Gen.Choose(1, 40).Select(n => ("City", $"town{n}")).ListOf()
         select kinds.Take(2).Concat(towns.Take(1)).Distinct().ToImmutableArray());

    private static Gen<Document[]> Worlds() =>
        (from culture in Gen.Elements(Cultures)
         from audience in Gen.Elements(Audiences)
         from set in Gen.OneOf(Gen.Constant((string?)null), Gen.Choose(1, 8).Select(n => (string?)$"set{n}"))
         from published in Moments()
         from order in Moments()
         from ends in Gen.OneOf(Gen.Constant((DateTime?)null), Moments().Select(m => (DateTime?)m))
         from title in Gen.Elements(Words)
         from values in Values()
         select new Document(0, "", culture, audience, set, published, order, ends, title, values))
        .ArrayOf().Select(ds => ds.Select((d, n) => d with { Id = (n * 3) + 1, ItemId = $"item{n * 7919 % 1000:000}-{n}" }).ToArray());

    private static Gen<ListQuery> Queries() =>
        from order in Gen.Elements(
            new RowOrder(RowOrder.By.Earliest), new RowOrder(RowOrder.By.Latest), new RowOrder(RowOrder.By.Newest),
            new RowOrder(RowOrder.By.Title, "fr"), new RowOrder(RowOrder.By.Title, "sv"))
        from reader in Gen.Elements<string[]>(["fr", "en", ""], ["en", "fr", "ar", ""], ["ar", ""], [""])
        from audiences in Gen.Elements<string[]>(["public"], ["public", "members"], [])
        from fields in (from field in Gen.Elements("Kind", "City", "Nowhere")
                        from values in Gen.Elements("a", "b", "town1", "town2", "x").NonEmptyListOf()
                        select (field, values)).ListOf()
        from state in Gen.Elements(ListState.All, ListState.Open, ListState.Ended)
        from found in Gen.OneOf(Gen.Constant((IReadOnlyList<(long, string)>?)null), Gen.Choose(0, 100)
            .ListOf().Select(ids => (IReadOnlyList<(long, string)>?)[.. ids.Distinct().Select(id => ((long)id, "?"))]))
        from best in Gen.Elements(true, false)
        from page in Gen.Choose(-1, 4)
        from size in Gen.Choose(1, 7)
        from minutes in Gen.Choose(-60, 60)
        select new ListQuery
        {
            Cultures = reader,
            Audiences = audiences,
            NowUtc = Noon.AddMinutes(minutes / 30 * 30),
            Order = order,
            AheadFirst = order.Key == RowOrder.By.Earliest,
            Found = found,
            BestFirst = found is not null && best,
            Fields = fields.DistinctBy(f => f.field).ToImmutableDictionary(f => f.field, f => f.values.ToImmutableArray()),
            State = state,
            Page = page,
            PageSize = size,
        };
}
