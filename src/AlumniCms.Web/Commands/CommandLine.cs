using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;
using System.Globalization;

using AlumniCms.Web.Commands.Content;
using AlumniCms.Web.Commands.Doctor;
using AlumniCms.Web.Commands.Recipes;
using AlumniCms.Web.Commands.Running;
using AlumniCms.Web.Commands.Search;
using AlumniCms.Web.Commands.Setup;
using AlumniCms.Web.Commands.Sites;

namespace AlumniCms.Web.Commands;

/// <summary>The program's commands; without one it serves.</summary>
internal static class CommandLine
{
    private static readonly string[] OwnOptions = ["-h", "-?", "--help", "--version", "--json", "--quiet", "-q", "--verbose", "-v"];

    /// <summary>True when the arguments ask for a command; settings such as <c>--urls</c> alone do not.</summary>
    public static bool IsCommand(string[] args) =>
        args.Length > 0 && (!args[0].StartsWith('-') || OwnOptions.Contains(args[0], StringComparer.Ordinal)
            || Commands().Subcommands.Any(command => args.Contains(command.Name, StringComparer.Ordinal)));

    /// <summary>Runs a command and says how it ended (<see cref="ExitCode"/>).</summary>
    public static async Task<int> RunAsync(string[] args)
    {
        CultureInfo.DefaultThreadCurrentCulture = CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
        CultureInfo.DefaultThreadCurrentUICulture = CultureInfo.CurrentUICulture = CultureInfo.InvariantCulture;
        Console.OutputEncoding = new System.Text.UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
        var parse = Commands().Parse(args);
        if (parse.Action is ParseErrorAction)
            return await WrongUsage.TellAsync(parse);
        using var stop = new StopSignals();
        return await parse.InvokeAsync(
            new InvocationConfiguration { EnableDefaultExceptionHandler = false, ProcessTerminationTimeout = null }, stop.Token);
    }

    /// <summary>Every command by its full name, for the test that holds the documentation to them.</summary>
    public static IEnumerable<string> Names() =>
        Commands().Subcommands.SelectMany(c => c.Subcommands.Count == 0 ? [c.Name] : c.Subcommands.Select(s => $"{c.Name} {s.Name}"));

    private static RootCommand Commands()
    {
        var root = new RootCommand(
            "A network of localised alumni sites. Without a command the program serves the network; see docs/operators.")
        {
            new SetupCommand(),
            new Command("sites", "The sites of the network.")
            {
                new SitesListCommand(), new SitesCreateCommand(), new SitesImportCommand(), new SitesExportCommand(), new SitesCloseCommand(),
                new SitesOpenCommand(),
            },
            new Command("recipes", "Recipes: what sites are made from.") { new RecipesListCommand(), new RecipesRunCommand() },
            new Command("content", "Content items as Orchard Core's JSON.") { new ContentExportCommand(), new ContentImportCommand() },
            new Command("search", "What search and lists read.") { new SearchReindexCommand() },
            new DoctorCommand(),
        };
        root.Options.Add(GlobalOptions.Json);
        root.Options.Add(GlobalOptions.Quiet);
        root.Options.Add(GlobalOptions.Verbose);
        foreach (var help in root.Options.OfType<HelpOption>())
            help.Action = new HelpWithExamples((HelpAction)help.Action!);
        return root;
    }
}
