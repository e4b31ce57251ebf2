namespace AlumniCms.Web.Commands;

/// <summary>The program's commands; without one it serves.</summary>
internal static class CommandLine
{
    /// <summary>True when the arguments ask for a command; settings such as <c>--urls</c> alone do not.</summary>
    public static bool IsCommand(string[] args) => args.Length > 0 && (!args[0].StartsWith('-') || args[0] is "-h" or "-?" or "--help" or "--version");

    public static Task<int> RunAsync(string[] args) => Task.FromResult(args.Length);
}
