using AlumniCms.Bench.Databases;
using AlumniCms.Bench.Processes;

namespace AlumniCms.Bench.Pages;

/// <summary>The demo's site of Cameroon, with many more articles than the demo has.</summary>
/// <param name="Program">The program with the site's database.</param>
/// <param name="Database">Where its rows and files are.</param>
/// <param name="Articles">Addresses of some of the articles, from all over the site.</param>
internal sealed record CountrySite(AlumniProgram Program, Database Database, IReadOnlyList<string> Articles)
{
    public const string Home = "/cameroun/fr/";
    public const string List = "/cameroun/fr/actualites";

    public static async Task<CountrySite> MakeAsync(string app, Engine engine, int items, int addresses, CancellationToken cancellationToken)
    {
        var database = await engine.MakeDatabaseAsync(cancellationToken);
        var building = new AlumniProgram(app, database.With("Demo__Build", "true"));
        await using (var server = building.Serve())
            await server.VisitAsync(["/health/live"], cancellationToken);

        var rows = await ArticleRows.OpenAsync(database, cancellationToken);
        await using (rows)
            await rows.WriteAsync(items, cancellationToken);

        // Addresses, facets and words are derived from the items by the program itself.
        var program = new AlumniProgram(app, database);
        await program.RunAsync(cancellationToken, "search", "reindex", "--site", "cameroun");
        rows = await ArticleRows.OpenAsync(database, cancellationToken);
        await using (rows)
            return new CountrySite(program, database, await rows.AddressesAsync(items, addresses, cancellationToken));
    }
}
