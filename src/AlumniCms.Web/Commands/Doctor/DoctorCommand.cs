using System.CommandLine;
using System.Text.Json.Nodes;

using AlumniCms.Web.Commands.Databases;
using AlumniCms.Web.Commands.Running;

using Spectre.Console;

namespace AlumniCms.Web.Commands.Doctor;

/// <summary>Looks at everything that the program needs and says what to do.</summary>
internal sealed class DoctorCommand : AlumniCommand
{
    private static readonly Option<string> TestMail = new("--send-test-mail") { Description = "Also send a mail to this address." };

    public DoctorCommand()
        : base(
            "doctor",
            "Checks configuration, folders, database, sites, mail and tools, and says what to do.",
            "doctor",
            "doctor --send-test-mail admin@example.org")
        => Options.Add(TestMail);

    public override DatabaseNeed Need => DatabaseNeed.None;

    public override async Task<CommandAnswer> ExecuteAsync(CommandSession session, CancellationToken cancellationToken)
    {
        DoctorCheck[] checks = [new ConfigurationCheck(), new FoldersCheck(), new DatabaseCheck(), new SitesCheck(), new MailCheck(), new ProvidersCheck(), new ToolsCheck()];
        var lines = new List<DoctorLine>();
        foreach (var check in checks)
            await foreach (var line in check.LookAsync(session, cancellationToken))
                lines.Add(line);
        if (session.Arguments.GetValue(TestMail) is { } address)
            lines.Add(await SendTestMail.RunAsync(session, address, cancellationToken));
        return new CommandAnswer(Json(lines), console => Show(console, lines))
        {
            ExitCode = lines.Exists(l => l.Verdict == Verdict.Failed) ? ExitCode.Failed : ExitCode.Done,
        };
    }

    private static JsonObject Json(IEnumerable<DoctorLine> lines) => new()
    {
        ["checks"] = new JsonArray([.. lines.Select(l => new JsonObject
        {
            ["subject"] = l.Subject,
            ["verdict"] = Word(l.Verdict),
            ["message"] = l.Message,
        })]),
    };

    private static void Show(IAnsiConsole console, List<DoctorLine> lines)
    {
        var table = new TextTable();
        foreach (var line in lines)
            table.Add(new TextCell(Word(line.Verdict), StyleOf(line.Verdict)), line.Subject, line.Message);
        table.Write(console);
        var failed = lines.Count(l => l.Verdict == Verdict.Failed);
        console.WriteLine(failed == 0 ? "All that must work works." : $"{failed} of {lines.Count} checks failed.");
    }

    private static string Word(Verdict verdict) => verdict switch
    {
        Verdict.Ok => "ok",
        Verdict.Warning => "warning",
        Verdict.Failed => "failed",
    };

    private static Style StyleOf(Verdict verdict) => verdict switch
    {
        Verdict.Ok => new Style(Color.Green),
        Verdict.Warning => new Style(Color.Yellow),
        Verdict.Failed => new Style(Color.Red, decoration: Decoration.Bold),
    };
}
