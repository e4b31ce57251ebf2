using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;

namespace AlumniCms.Web.Commands.Running;

/// <summary>The usual help, and below it arguments that work.</summary>
internal sealed class HelpWithExamples(HelpAction usual) : SynchronousCommandLineAction
{
    public override int Invoke(ParseResult parseResult)
    {
        var result = usual.Invoke(parseResult);
        var examples = Examples(parseResult.CommandResult.Command).ToList();
        var output = parseResult.InvocationConfiguration.Output;
        if (examples.Count > 0)
        {
            output.WriteLine("Examples:");
            foreach (var example in examples)
                output.WriteLine($"  {example}");
            output.WriteLine();
        }

        return result;
    }

    // A group shows the first example of each command in it.
    private static IEnumerable<string> Examples(Command command) => command is AlumniCommand own
        ? own.Examples
        : command.Subcommands.SelectMany(c => Examples(c).Take(1));
}
