using System.Diagnostics;

namespace AlumniCms.BrowserTests.Servers;

/// <summary>The built program beside the tests.</summary>
internal static class AlumniProgram
{
    /// <summary>How it is started on a data folder.</summary>
    public static ProcessStartInfo Start(DirectoryInfo data, params string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "AlumniCms.Web.dll"), .. arguments])
        {
            WorkingDirectory = AppContext.BaseDirectory,
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        start.Environment["ASPNETCORE_ENVIRONMENT"] = "Development";
        start.Environment["Data__Folder"] = data.FullName;
        return start;
    }

    /// <summary>Runs a command that must succeed.</summary>
    public static async Task RunAsync(DirectoryInfo data, params string[] arguments)
    {
        using var process = Process.Start(Start(data, arguments))!;
        var cancellation = TestContext.Current.CancellationToken;
        var (output, error) = (process.StandardOutput.ReadToEndAsync(cancellation), process.StandardError.ReadToEndAsync(cancellation));
        await process.WaitForExitAsync(cancellation);
        Assert.True(process.ExitCode == 0, $"{string.Join(' ', arguments)} ended with {process.ExitCode}.\n{await output}\n{await error}");
    }
}
