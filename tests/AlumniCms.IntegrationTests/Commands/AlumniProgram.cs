using System.Diagnostics;
using System.Text;

using AlumniCms.IntegrationTests.Databases;

namespace AlumniCms.IntegrationTests.Commands;

/// <summary>The built program, run as a process of its own with settings of its own.</summary>
internal sealed class AlumniProgram(string folder, TestDatabase? database = null)
{
    private static readonly string Assembly = Path.Combine(AppContext.BaseDirectory, "AlumniCms.Web.dll");

    /// <summary>The data folder, in which the program also runs.</summary>
    public string Folder => folder;

    public string DatabaseFile => Path.Combine(folder, "alumni.db");

    /// <summary>Settings beyond the data folder and the database.</summary>
    public Dictionary<string, string> Settings { get; } = new(StringComparer.Ordinal);

    /// <summary>Writes a file into the folder.</summary>
    public string Write(string name, string content)
    {
        var path = Path.Combine(folder, name);
        File.WriteAllText(path, content);
        return path;
    }

    /// <summary>Runs a command to its end.</summary>
    public async Task<CommandResult> RunAsync(params string[] arguments)
    {
        using var process = Start(arguments);
        return await FinishAsync(process);
    }

    public Process Start(params string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet", [Assembly, .. arguments])
        {
            WorkingDirectory = folder,
            UseShellExecute = false,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = Encoding.UTF8,
            StandardErrorEncoding = Encoding.UTF8,
        };
        foreach (var inherited in start.Environment.Keys.Where(k => k.Contains("__", StringComparison.Ordinal)).ToList())
            start.Environment.Remove(inherited);
        start.Environment["ASPNETCORE_ENVIRONMENT"] = "Production";
        start.Environment["Data__Folder"] = folder;
        foreach (var (key, value) in database?.Settings ?? new Dictionary<string, string?>(StringComparer.Ordinal))
            start.Environment[key.Replace(":", "__", StringComparison.Ordinal)] = value;
        foreach (var (key, value) in Settings)
            start.Environment[key] = value;
        var process = Process.Start(start)!;
        process.StandardInput.Close();
        return process;
    }

    public static async Task<CommandResult> FinishAsync(Process process)
    {
        var cancellation = TestContext.Current.CancellationToken;
        var output = process.StandardOutput.ReadToEndAsync(cancellation);
        var error = process.StandardError.ReadToEndAsync(cancellation);
        await process.WaitForExitAsync(cancellation);
        return new CommandResult(process.ExitCode, await output, await error);
    }
}
