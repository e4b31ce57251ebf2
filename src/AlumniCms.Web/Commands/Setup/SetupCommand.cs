using System.CommandLine;
using System.Text.Json.Nodes;

using AlumniCms.Kernel.Data;
using AlumniCms.Kernel.Sites;
using AlumniCms.Recipes.Running;
using AlumniCms.Web.Commands.Databases;
using AlumniCms.Web.Commands.Recipes;
using AlumniCms.Web.Commands.Running;
using AlumniCms.Web.Hosting;

using Spectre.Console;

namespace AlumniCms.Web.Commands.Setup;

/// <summary>Makes the database, the worldwide site and the first administrator.</summary>
internal sealed class SetupCommand : AlumniCommand
{
    private static readonly Option<string> SiteName = new("--site-name") { Description = "Name of the worldwide site, in all its languages." };

    private static readonly Option<string> Recipe = new("--recipe")
    {
        Description = "Recipe that makes the worldwide site.",
        DefaultValueFactory = _ => "network",
    };

    public SetupCommand()
        : base(
            "setup",
            "Makes the database, the worldwide site and the first administrator.",
            "setup --site-name \"Réseau des alumni\" --admin-email admin@example.org",
            $"{AskForSignIn.PasswordVariable}=… setup --admin-email admin@example.org --json")
    {
        Options.Add(SiteName);
        Options.Add(AskForSignIn.Email);
        Options.Add(AskForSignIn.Password);
        Options.Add(Recipe);
    }

    public override DatabaseNeed Need => DatabaseNeed.None;

    public override async Task<CommandAnswer> ExecuteAsync(CommandSession session, CancellationToken cancellationToken)
    {
        var isThere = await DatabaseDoor.ExistsAsync(session.Get<DatabaseSettings>(), forWriting: true, cancellationToken);
        if (isThere && await IsMigratedAsync(session, cancellationToken))
            await RefuseSecondAsync(session, cancellationToken);
        var recipe = await RecipeLookup.FindAsync(session, session.Arguments.GetValue(Recipe)!, cancellationToken);
        var signIn = await AskForSignIn.GetAsync(session, cancellationToken);
        await DatabaseStart.MigrateAsync(session.Services, cancellationToken);
        await RefuseSecondAsync(session, cancellationToken);
        var (site, run) = await new MakeNetwork(session)
            .RunAsync(recipe, session.Arguments.GetValue(SiteName), signIn, cancellationToken);
        return Answer(session, site, run, signIn);
    }

    private static async Task<bool> IsMigratedAsync(CommandSession session, CancellationToken cancellationToken)
    {
        try
        {
            await DatabaseDoor.OpenAsync(session.Services, DatabaseNeed.Migrated, cancellationToken);
            return true;
        }
        catch (CommandException exception) when (exception.ExitCode == ExitCode.WrongState)
        {
            return false;
        }
    }

    private static async Task RefuseSecondAsync(CommandSession session, CancellationToken cancellationToken)
    {
        if ((await session.SitesAsync(cancellationToken)).Worldwide is { } worldwide)
            throw new CommandException(
                ExitCode.WrongState,
                "network.exists",
                $"The network is set up already: its worldwide site is '{worldwide.Key}'. Nothing was changed. Start the server without a command.");
    }

    private static CommandAnswer Answer(CommandSession session, Site site, RecipeRun run, AdministratorSignIn signIn) => new(
        new JsonObject { ["site"] = site.Key, ["administrator"] = signIn.Email, ["report"] = RecipeReport.Json(run) },
        console =>
        {
            RecipeReport.ShowConcerns(console, run, session.Output.IsVerbose);
            console.WriteLine("The network is set up.");
            var made = new TextTable();
            made.Add("  worldwide site", $"{site.NameIn(site.DefaultCulture)} ({string.Join(", ", site.Cultures)})");
            made.Add("  administrator", signIn.Email);
            made.Add("  kept in", WhereKept(session.Get<DatabaseSettings>(), session.Get<DataFolder>()));
            made.Write(console);
            console.WriteLine();
            console.WriteLine("What comes next:");
            var next = new TextTable();
            next.Add("  sites import recipes/networks/world.csv", "makes the country sites");
            next.Add("  doctor", "checks folders, database, mail and tools");
            next.Add("  --urls http://127.0.0.1:5000", "serves the network: the program without a command");
            next.Write(console);
        });

    private static string WhereKept(DatabaseSettings database, DataFolder folder) =>
        database.Provider == DatabaseProvider.Sqlite ? SqliteFile.PathOf(database) : $"PostgreSQL, and {folder.Path} for files";
}
