using Spectre.Console;

namespace AlumniCms.Web.Commands.Running;

/// <summary>A progress bar for whoever watches; nothing for files and machines.</summary>
internal static class WatchedWork
{
    /// <summary>Runs the work, which says how far it has come.</summary>
    public static Task RunAsync(CommandOutput output, string what, int total, Func<Action<double>, Task> work)
    {
        if (!output.ShowsProgress)
            return work(static _ => { });
        return output.ProgressConsole.Progress()
            .Columns(new TaskDescriptionColumn(), new ProgressBarColumn(), new PercentageColumn(), new RemainingTimeColumn())
            .StartAsync(context =>
            {
                var bar = context.AddTask(what, maxValue: Math.Max(total, 1));
                return work(done => bar.Value = done);
            });
    }
}
