using AlumniCms.Bench.Databases;

namespace AlumniCms.Bench.Processes;

/// <summary>The published program with a database of its own.</summary>
internal sealed class AlumniProgram(string folder, Database database)
{
    private const string StatementLog = "Logging__Console__LogLevel__Microsoft.EntityFrameworkCore.Database.Command";

    private string Assembly => Path.Combine(folder, "AlumniCms.Web.dll");

    /// <summary>Runs a command to its end.</summary>
    public async Task RunAsync(CancellationToken cancellationToken, params string[] arguments)
    {
        await using var child = Child.Start(Assembly, arguments, database.Environment);
        await child.SucceedAsync(cancellationToken);
    }

    /// <summary>Runs a command to its end and counts the statements that it sent to the database.</summary>
    public async Task<int> CountStatementsAsync(CancellationToken cancellationToken, params string[] arguments)
    {
        await using var child = Child.Start(Assembly, arguments, Talkative(), IsStatement);
        await child.SucceedAsync(cancellationToken);
        return child.Counted;
    }

    /// <summary>Starts the server.</summary>
    /// <param name="countStatements">True to count what it sends to the database.</param>
    public AlumniServer Serve(bool countStatements = false)
    {
        var port = FreePort.Find();
        string[] arguments = ["--urls", $"http://127.0.0.1:{port}"];
        return new AlumniServer(
            countStatements
                ? Child.Start(Assembly, arguments, Talkative(), IsStatement)
                : Child.Start(Assembly, arguments, database.Environment),
            port);
    }

    private Dictionary<string, string> Talkative() =>
        new(database.Environment, StringComparer.Ordinal) { [StatementLog] = "Information" };

    private static bool IsStatement(string line) => line.Contains("Executed DbCommand", StringComparison.Ordinal);
}
