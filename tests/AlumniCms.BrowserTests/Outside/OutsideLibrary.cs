using System.Diagnostics;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using AlumniCms.BrowserTests.Servers;

namespace AlumniCms.BrowserTests.Outside;

/// <summary>Libraries of others, in <c>tests/outside</c>, that read what the site emits. They ask nothing of the network.</summary>
internal static class OutsideLibrary
{
    private static readonly string Folder = Path.Combine(Root(), "tests", "outside");

    /// <summary>Skips the test where there is no npm to fetch the libraries with.</summary>
    public static void SkipWithoutNpm() => Assert.SkipUnless(
        IsOnPath("npm") && IsOnPath("node"), "npm is not on PATH, so no library from outside read what the site emits.");

    /// <summary>What the server sends from each path.</summary>
    public static async Task<IReadOnlyList<EmittedDocument>> FetchAsync(DemoServer server, IEnumerable<string> paths)
    {
        var documents = new List<EmittedDocument>();
        foreach (var path in paths)
        {
            using var answer = await server.Client.GetAsync(path, TestContext.Current.CancellationToken);
            documents.Add(new(path, await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)));
        }

        return documents;
    }

    /// <summary>Runs a script over all documents at once, and gives what it read in each.</summary>
    /// <param name="script">Name of a script of <c>tests/outside</c>.</param>
    /// <param name="documents">What the site sent.</param>
    public static async Task<IReadOnlyList<JsonObject>> ReadAsync(string script, IReadOnlyCollection<EmittedDocument> documents)
    {
        Assert.True(Directory.Exists(Path.Combine(Folder, "node_modules")), "The libraries are not there yet: run ./test.sh, or 'npm ci' in tests/outside.");
        var cancellation = TestContext.Current.CancellationToken;
        var start = new ProcessStartInfo("node", [script])
        {
            WorkingDirectory = Folder,
            UseShellExecute = false,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardInputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false),
            StandardOutputEncoding = Encoding.UTF8,
        };
        using var process = Process.Start(start)!;
        var (output, error) = (process.StandardOutput.ReadToEndAsync(cancellation), process.StandardError.ReadToEndAsync(cancellation));
        await process.StandardInput.WriteAsync(JsonSerializer.Serialize(documents, JsonSerializerOptions.Web).AsMemory(), cancellation);
        process.StandardInput.Close();
        await process.WaitForExitAsync(cancellation);
        Assert.True(process.ExitCode == 0, $"{script} ended with {process.ExitCode}: {await error}");
        return [.. JsonNode.Parse(await output)!.AsArray().Select(a => a!.AsObject())];
    }

    /// <summary>As <see cref="ReadAsync"/>; a document that the library could not read fails the test.</summary>
    public static async Task<IReadOnlyList<JsonObject>> ReadAllAsync(string script, IReadOnlyCollection<EmittedDocument> documents)
    {
        var answers = await ReadAsync(script, documents);
        Assert.Empty(answers.Where(a => a["error"] is not null).Select(a => a.ToJsonString()));
        return answers;
    }

    private static bool IsOnPath(string program) => (Environment.GetEnvironmentVariable("PATH") ?? "")
        .Split(Path.PathSeparator).Any(folder => File.Exists(Path.Combine(folder, program)));

    private static string Root()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "AlumniCms.sln")))
            folder = folder.Parent;
        return folder?.FullName ?? throw new InvalidOperationException($"AlumniCms.sln stands in no folder above {AppContext.BaseDirectory}.");
    }
}
