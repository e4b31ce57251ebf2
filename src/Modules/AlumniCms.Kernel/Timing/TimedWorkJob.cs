using Microsoft.Extensions.Logging;

using Quartz;

namespace AlumniCms.Kernel.Timing;

/// <summary>Runs a module's timed work; a run that fails is reported and the next one comes as planned.</summary>
[DisallowConcurrentExecution]
internal sealed class TimedWorkJob(IEnumerable<ITimedWork> work, ILogger<TimedWorkJob> logger) : IJob
{
    public const string NameKey = "name";

    public async ValueTask Execute(IJobExecutionContext context, CancellationToken cancellationToken = default)
    {
        var name = context.MergedJobDataMap.GetString(NameKey);
        try
        {
            await work.Single(w => w.Name == name).RunAsync(cancellationToken);
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            logger.LogError(exception, "Timed work {Work} failed", name);
        }
    }
}
