using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

using Spectre.Console;

namespace AlumniCms.Web.Commands.Running;

/// <summary>Where a command speaks: answers on the standard output, progress and errors on the other.</summary>
internal sealed class CommandOutput(bool json, bool quiet, bool verbose = false)
{
    private const int WidthOfFiles = 10_000;

    private static readonly JsonSerializerOptions Indented =
        new() { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private readonly IAnsiConsole _out = Open(Console.Out, Console.IsOutputRedirected);
    private readonly IAnsiConsole _error = Open(Console.Error, Console.IsErrorRedirected);

    /// <summary>True when every detail is asked for.</summary>
    public bool IsVerbose => verbose;

    /// <summary>True when a person watches.</summary>
    public bool ShowsProgress => !json && !quiet && !Console.IsErrorRedirected;

    public IAnsiConsole ProgressConsole => _error;

    public void Answer(CommandAnswer answer)
    {
        if (answer.IsWritten)
            return;
        if (json)
            WriteJson(answer.ExitCode, answer.Json);
        else if (!quiet)
            answer.Show(_out);
        else
            foreach (var name in answer.Names)
                Console.Out.WriteLine(name);
    }

    /// <summary>Something to know that is no error.</summary>
    public void Note(string message)
    {
        if (!quiet && !json)
            Console.Error.WriteLine(message);
    }

    /// <summary>Tells why the command ended; returns its exit code.</summary>
    public int Fail(int exitCode, string code, string message, JsonObject? details = null)
    {
        Console.Error.WriteLine(message);
        if (!json)
            return exitCode;
        var error = new JsonObject { ["code"] = code, ["message"] = message };
        foreach (var (name, value) in details ?? [])
            error[name] = value?.DeepClone();
        WriteJson(exitCode, new JsonObject { ["error"] = error });
        return exitCode;
    }

    private static void WriteJson(int exitCode, JsonObject content)
    {
        var document = new JsonObject { ["exitCode"] = exitCode };
        foreach (var (name, value) in content)
            document[name] = value?.DeepClone();
        Console.Out.WriteLine(document.ToJsonString(Indented));
    }

    private static IAnsiConsole Open(TextWriter writer, bool isFile)
    {
        var console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Out = new AnsiConsoleOutput(writer),
            Ansi = isFile ? AnsiSupport.No : AnsiSupport.Detect,
            ColorSystem = isFile ? ColorSystemSupport.NoColors : ColorSystemSupport.Detect,
        });
        // A file has no edge: a sentence that breaks in two cannot be searched for. Tables keep their own measure.
        if (isFile)
            console.Profile.Width = WidthOfFiles;
        return console;
    }
}
