using System.CommandLine;

namespace AlumniCms.Web.Commands.Running;

/// <summary>Answers arguments that make no command.</summary>
internal static class WrongUsage
{
    public static Task<int> TellAsync(ParseResult parse)
    {
        var command = parse.CommandResult.Command;
        var name = string.Join(' ', Path(parse).Reverse());
        var message = string.Join(' ', parse.Errors.Select(e => e.Message).Distinct(StringComparer.Ordinal));
        var known = command.Subcommands.Count == 0
            ? ""
            : $" Commands here: {string.Join(", ", command.Subcommands.Select(c => c.Name))}.";
        var help = name.Length == 0 ? "--help" : $"{name} --help";
        var output = new CommandOutput(parse.GetValue(GlobalOptions.Json), parse.GetValue(GlobalOptions.Quiet));
        return Task.FromResult(output.Fail(ExitCode.Usage, "usage", $"{message}{known} '{help}' explains."));
    }

    private static IEnumerable<string> Path(ParseResult parse)
    {
        for (var at = parse.CommandResult; at is { Command: not RootCommand }; at = at.Parent as System.CommandLine.Parsing.CommandResult)
            yield return at.Command.Name;
    }
}
