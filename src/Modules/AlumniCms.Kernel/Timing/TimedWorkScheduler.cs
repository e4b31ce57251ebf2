using Microsoft.Extensions.Hosting;

using Quartz;

namespace AlumniCms.Kernel.Timing;

/// <summary>Hands the modules' timed work to Quartz when the program starts.</summary>
internal sealed class TimedWorkScheduler(ISchedulerFactory factory, IEnumerable<ITimedWork> work) : IHostedService
{
    public async Task StartAsync(CancellationToken cancellationToken)
    {
        var scheduler = await factory.GetScheduler(cancellationToken);
        foreach (var one in work)
        {
            var job = JobBuilder.Create<TimedWorkJob>()
                .WithIdentity(one.Name).UsingJobData(TimedWorkJob.NameKey, one.Name).Build();
            var trigger = TriggerBuilder.Create().WithIdentity(one.Name).StartNow()
                .WithSimpleSchedule(s => s.WithInterval(one.Interval).RepeatForever()).Build();
            await scheduler.ScheduleJob(job, trigger, cancellationToken: cancellationToken);
        }
    }

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;
}
