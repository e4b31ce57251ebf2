using Microsoft.Extensions.Logging;

namespace AlumniCms.Members.Providers;

/// <summary>What sign-in by providers writes to the log.</summary>
internal static partial class ProviderLog
{
    [LoggerMessage(1, LogLevel.Warning, "The answer of the sign-in '{Provider}' was not accepted: {Reason}")]
    public static partial void Failed(ILogger logger, string provider, string reason);

    [LoggerMessage(2, LogLevel.Warning, "No sign-in with '{Provider}' can begin, since its configuration cannot be read. Check its Authority, and 'doctor'.")]
    public static partial void Unreachable(ILogger logger, string provider, Exception failure);
}
