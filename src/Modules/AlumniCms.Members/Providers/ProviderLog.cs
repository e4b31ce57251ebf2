using Microsoft.Extensions.Logging;

namespace AlumniCms.Members.Providers;

/// <summary>What sign-in by providers writes to the log.</summary>
internal static partial class ProviderLog
{
    [LoggerMessage(1, LogLevel.Warning, "The answer of the sign-in '{Provider}' was not accepted: {Reason}")]
    public static partial void Failed(ILogger logger, string provider, string reason);

    [LoggerMessage(2, LogLevel.Warning, "No sign-in with '{Provider}' can begin, since it does not answer as it should: {Reason} The command 'doctor' says more.")]
    public static partial void Unreachable(ILogger logger, string provider, string reason);

    /// <summary>What failed and why, in one line: part of it was written by the provider, or by whoever sent the browser here.</summary>
    public static string Reason(Exception? failure)
    {
        var causes = new List<string>();
        for (var cause = failure; cause is not null; cause = cause.InnerException)
            causes.Add($"{cause.GetType().Name}: {cause.Message}");
        return string.Concat(string.Join(" < ", causes).Select(c => char.IsControl(c) ? ' ' : c));
    }
}
