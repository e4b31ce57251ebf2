using AlumniCms.Bench.Databases;
using AlumniCms.Bench.Measuring;
using AlumniCms.Bench.Processes;

namespace AlumniCms.Bench.Network;

/// <summary>What making a network costs.</summary>
internal sealed class CreationCost(NetworkFile file)
{
    /// <summary>Wall time of the import, in seconds.</summary>
    public Sample Import { get; } = new();

    /// <summary>Wall time of the same import again, which changes nothing, in seconds.</summary>
    public Sample ImportAgain { get; } = new();

    /// <summary>Seconds a site: the import's time, its process included, by the number of sites.</summary>
    public Sample ASite { get; } = new();

    /// <summary>Seconds a site without what an import costs that finds all sites as they are.</summary>
    public Sample ASiteWithoutProcess { get; } = new();

    /// <summary>Makes the network in a new database.</summary>
    public async Task<SiteNetwork> MakeAsync(string app, Engine engine, CancellationToken cancellationToken)
    {
        var program = await SetUpAsync(app, engine, cancellationToken);
        var import = (await Timed.RunAsync(() => program.RunAsync(cancellationToken, "sites", "import", file.Path))).TotalSeconds;
        var again = (await Timed.RunAsync(() => program.RunAsync(cancellationToken, "sites", "import", file.Path))).TotalSeconds;
        Import.Add(import);
        ImportAgain.Add(again);
        ASite.Add(import / file.Sites);
        ASiteWithoutProcess.Add((import - again) / file.Sites);
        return new SiteNetwork(program, file);
    }

    /// <summary>Statements that the import sends to the database, by the number of sites.</summary>
    public async Task<double> StatementsASiteAsync(string app, Engine engine, CancellationToken cancellationToken)
    {
        var program = await SetUpAsync(app, engine, cancellationToken);
        return (double)await program.CountStatementsAsync(cancellationToken, "sites", "import", file.Path) / file.Sites;
    }

    private static async Task<AlumniProgram> SetUpAsync(string app, Engine engine, CancellationToken cancellationToken)
    {
        var program = new AlumniProgram(app, await engine.MakeDatabaseAsync(cancellationToken));
        await program.RunAsync(
            cancellationToken, "setup", "--admin-email", "bench@example.org", "--admin-password", "Eleven-bridges-over-the-Seine-1");
        return program;
    }
}
