using System.Text.Json.Nodes;

using Spectre.Console;

namespace AlumniCms.Web.Commands.Running;

/// <summary>What a command has to say at its end.</summary>
/// <param name="Json">For machines.</param>
/// <param name="Show">For people.</param>
internal sealed record CommandAnswer(JsonObject Json, Action<IAnsiConsole> Show)
{
    /// <summary>How the command ended (<see cref="Commands.ExitCode"/>).</summary>
    public int ExitCode { get; init; }

    /// <summary>What <c>--quiet</c> leaves of a list.</summary>
    public IReadOnlyList<string> Names { get; init; } = [];

    /// <summary>True when the command has written its output itself.</summary>
    public bool IsWritten { get; init; }

    /// <summary>A sentence, and the same for machines.</summary>
    public static CommandAnswer Sentence(string text, JsonObject json) => new(json, console => console.WriteLine(text));

    public static CommandAnswer Written() => new([], static _ => { }) { IsWritten = true };
}
