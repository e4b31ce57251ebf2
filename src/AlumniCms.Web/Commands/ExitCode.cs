namespace AlumniCms.Web.Commands;

/// <summary>What a command tells its caller; <c>docs/operators/command-line.md</c> explains each.</summary>
internal static class ExitCode
{
    public const int Done = 0;
    public const int Failed = 1;
    public const int Partly = 2;
    public const int WrongState = 3;
    public const int TakenOrNotFound = 4;
    public const int ConfigurationOrDatabase = 5;
    public const int Usage = 64;
    public const int Interrupted = 130;
}
