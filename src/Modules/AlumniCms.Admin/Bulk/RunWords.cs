using AlumniCms.Admin.Listings;
using AlumniCms.Sites.Localization;

using Microsoft.Extensions.Localization;

namespace AlumniCms.Admin.Bulk;

/// <summary>What is said of runs.</summary>
internal sealed class RunWords(IStringLocalizer<Texts> T, TimeProvider time)
{
    public string Title(BulkRun run) => T.Plural(run.Total, "{1}: {0} entry", "{1}: {0} entries", run.ActionText);

    public bool IsInterrupted(BulkRun run) => run.IsInterrupted(time.GetUtcNow().UtcDateTime);

    public ListingTag State(BulkRun run) => run.State switch
    {
        BulkRunState.Done when run.Skipped > 0 => new(T["Done, except for some"], ListingTone.Waiting),
        BulkRunState.Done => new(T["Done"], ListingTone.Good),
        BulkRunState.Stopped => new(T["Stopped"], ListingTone.Waiting),
        BulkRunState.Refused => new(T["Ended: the right to it was taken from you"], ListingTone.Bad),
        _ when IsInterrupted(run) => new(T["Interrupted"], ListingTone.Bad),
        _ => new(T["Under way"]),
    };

    public string Progress(BulkRun run) => run.Skipped == 0
        ? T["{0} of {1} done", run.Done, run.Total]
        : T["{0} of {1} done, {2} left out", run.Done, run.Total, run.Skipped];
}
