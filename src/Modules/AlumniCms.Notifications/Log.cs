using Microsoft.Extensions.Logging;

namespace AlumniCms.Notifications;

internal static partial class Log
{
    [LoggerMessage(Level = LogLevel.Error, Message = "The daily mail to account {AccountId} could not be made; it is tried again in a minute")]
    public static partial void DailyMailFailed(ILogger logger, string accountId, Exception exception);
}
