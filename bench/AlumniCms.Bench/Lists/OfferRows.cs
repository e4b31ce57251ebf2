using System.Globalization;

using AlumniCms.Kernel.Data;

using Microsoft.EntityFrameworkCore;

namespace AlumniCms.Bench.Lists;

/// <summary>
/// Writes offers with their documents and values straight into the tables. Each offer is a French text; every fifth has
/// an English translation beside it.
/// </summary>
internal sealed class OfferRows(AlumniDbContext db)
{
    private const int Batch = 500;

    private static readonly DateTime First = new(2025, 1, 1, 0, 0, 0, DateTimeKind.Utc);
    private static readonly string[] Kinds =
        ["job", "internship", "scholarship", "training", "entrepreneurship", "volunteering", "call", "member-deal"];

    private static readonly string Filling = string.Concat(Enumerable.Repeat("Vous accompagnez une équipe de terrain et rendez compte. ", 25));

    private readonly List<string> _items = [];
    private readonly List<string> _documents = [];
    private readonly List<string> _values = [];
    private int _rows;

    public static string ItemId(int number, string culture) =>
        string.Create(CultureInfo.InvariantCulture, $"4bench{number:000000000000000000}{culture}");

    public Task WriteAsync(int offers, CancellationToken cancellationToken) => db.InTransactionAsync(
        async ct =>
        {
            for (var number = 0; number < offers; number++)
            {
                Add(number, "fr");
                if (number % 5 == 0)
                    Add(number, "en");
                if (_items.Count >= Batch || number == offers - 1)
                    await FlushAsync(ct);
            }

            // Documents have got their numbers from here; those to come must be greater.
            if (!db.IsSqlite)
                await db.Database.ExecuteSqlAsync($"""SELECT setval(pg_get_serial_sequence('"SearchDocuments"', 'Id'), {_rows})""", ct);
            return true;
        },
        cancellationToken);

    private void Add(int number, string culture)
    {
        var row = ++_rows;
        var (id, set) = (ItemId(number, culture), ItemId(number, "--"));
        var title = string.Create(CultureInfo.InvariantCulture, $"{(char)('A' + (number * 31 % 26))}nnonce {number * 7919 % 100_003} ({culture})");
        var published = At(First.AddMinutes(number * 11L));
        var ends = number % 4 == 0 ? "NULL" : At(First.AddMinutes((number * 11L) + (number * 37 % 600_000)));
        var json = $$$"""{"TitlePart":{"Title":"{{{title}}}"},"AutoroutePart":{"Path":"offres/{{{id}}}"},"MarkdownBodyPart":{"Markdown":"{{{Filling}}}"},"Offer":{"Summary":{"Text":"Une offre."},"Kind":{"Text":"{{{Kinds[number % 8]}}}"} } }""";
        var (yes, _) = db.IsSqlite ? ("1", "0") : ("true", "false");
        _items.Add($"(1,'{id}','{id}','Offer','{culture}','{set}',{yes},{yes},'{title}','','','public',{published},{published},{published},{published},0,'{json}')");
        _documents.Add($"({row},1,'{id}','Offer','{culture}','{set}','public','{title}','Une offre.','{Filling}',{published},{published},{ends})");
        Value(row, "Kind", Kinds[number % 8]);
        Value(row, "Country", $"C{number * 13 % 60}");
        Value(row, "WorkMode", $"m{number * 7 % 3}");
        Value(row, "Sectors", $"s{number * 17 % 30}");
        if (number % 2 == 0)
            Value(row, "Sectors", $"t{number * 19 % 30}");
        Value(row, "StudyFields", $"f{number * 23 % 60}");
        Value(row, "StudyFields", $"g{number * 29 % 60}");
        Value(row, "StudyLevel", $"l{number * 3 % 7}");
    }

    private void Value(int document, string field, string value) =>
        _values.Add(string.Create(CultureInfo.InvariantCulture, $"(1,{document},'{field}','{value}')"));

    private string At(DateTime moment) => $"'{moment.ToString("yyyy-MM-dd HH:mm:ss", CultureInfo.InvariantCulture)}{(db.IsSqlite ? "" : "+00")}'";

    private async Task FlushAsync(CancellationToken cancellationToken)
    {
        await InsertAsync(
            """
            "ContentItems" ("SiteId","ContentItemId","ContentItemVersionId","ContentType","Culture","LocalizationSet","Latest","Published",
            "DisplayText","Owner","Author","Audience","CreatedUtc","ModifiedUtc","PublishedUtc","OrderUtc","Revision","Content")
            """,
            _items,
            cancellationToken);
        await InsertAsync(
            """
            "SearchDocuments" ("Id","SiteId","ContentItemId","ContentType","Culture","LocalizationSet","Audience","Title","Summary","Body",
            "PublishedUtc","OrderUtc","EndsUtc")
            """,
            _documents,
            cancellationToken);
        await InsertAsync("""  "SearchFacets" ("SiteId","DocumentId","Field","Value")  """, _values, cancellationToken);
    }

    private async Task InsertAsync(string into, List<string> rows, CancellationToken cancellationToken)
    {
        foreach (var some in rows.Chunk(Batch))
        {
            await using var command = db.Database.GetDbConnection().CreateCommand();
            command.Transaction = Microsoft.EntityFrameworkCore.Storage.DbContextTransactionExtensions.GetDbTransaction(db.Database.CurrentTransaction!);
#pragma warning disable CA2100 // The rows are made of numbers and of texts that stand here.
            command.CommandText = $"INSERT INTO {into} VALUES {string.Join(',', some)}";
#pragma warning restore CA2100
            await command.ExecuteNonQueryAsync(cancellationToken);
        }

        rows.Clear();
    }
}
