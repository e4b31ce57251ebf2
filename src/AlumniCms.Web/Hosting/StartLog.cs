using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace AlumniCms.Web.Hosting;

/// <summary>
/// Keeps the framework from logging why the start failed, with a stack trace of pages: <see cref="StartProblem"/> tells it once.
/// </summary>
internal sealed class StartLog
{
    private volatile bool _isStarted;

    public void Limit(ILoggingBuilder logging)
    {
        foreach (var category in new[] { "Microsoft.Extensions.Hosting.Internal.Host", "Microsoft.AspNetCore.Server.Kestrel" })
            logging.AddFilter(category, level => level >= LogLevel.Information && (_isStarted || level < LogLevel.Error));
    }

    public void Open(IHostApplicationLifetime lifetime) => lifetime.ApplicationStarted.Register(() => _isStarted = true);
}
