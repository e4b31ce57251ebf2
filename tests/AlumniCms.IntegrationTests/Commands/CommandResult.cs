using System.Text.Json.Nodes;

namespace AlumniCms.IntegrationTests.Commands;

/// <summary>What a command left.</summary>
internal sealed record CommandResult(int ExitCode, string Output, string Error)
{
    /// <summary>The standard output, which must be one JSON document.</summary>
    public JsonObject Json => (JsonObject)JsonNode.Parse(Output)!;

    /// <summary>Fails with all that the command said when it did not end as expected.</summary>
    public CommandResult Ended(int exitCode)
    {
        Assert.True(ExitCode == exitCode, $"Exit code {ExitCode} instead of {exitCode}.\n{Output}\n{Error}");
        return this;
    }

    /// <summary>One clear message: the words are in it, and no stack trace.</summary>
    public CommandResult Says(params string[] words)
    {
        Assert.All(words, word => Assert.Contains(word, Error, StringComparison.Ordinal));
        Assert.DoesNotContain("   at ", Error, StringComparison.Ordinal);
        return this;
    }
}
