using System.Text.Json.Nodes;

using AlumniCms.Kernel.Results;

namespace AlumniCms.Web.Commands;

/// <summary>A command that ends early: what happened and what to do, without a stack trace.</summary>
internal sealed class CommandException(int exitCode, string code, string message) : Exception(message)
{
    public int ExitCode => exitCode;

    /// <summary>Stable code for machines.</summary>
    public string Code => code;

    /// <summary>More for machines: file, line, JSON path.</summary>
    public JsonObject Details { get; init; } = [];

    public static CommandException Usage(string message) => new(Commands.ExitCode.Usage, "usage", message);

    /// <summary>The command's answer to a refused action.</summary>
    public static CommandException Refused(IReadOnlyList<Refusal> refusals) => new(
        ExitCodeOf(refusals[0].Code), refusals[0].Code, string.Join(' ', refusals.Select(r => r.Message)));

    private static int ExitCodeOf(string code) => code switch
    {
        "site.key-taken" or "site.unknown" or "site.host-taken" => Commands.ExitCode.TakenOrNotFound,
        "site.worldwide-stays" or "site.worldwide-taken" => Commands.ExitCode.WrongState,
        _ => Commands.ExitCode.Failed,
    };
}
