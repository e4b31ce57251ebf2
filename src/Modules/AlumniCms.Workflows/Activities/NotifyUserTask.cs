using AlumniCms.Members.People;
using AlumniCms.Notifications.Notices;
using AlumniCms.Workflows.Checking;

namespace AlumniCms.Workflows.Activities;

/// <summary>Orchard Core’s <c>NotifyUserTask</c>: tells accounts that are named, as far as they have a task on the site.</summary>
internal sealed class NotifyUserTask(NoticeQueue notices, SitePeople people) : NotifyTask(notices)
{
    public override string Name => "NotifyUserTask";

    public override void Check(ActivityCheck check)
    {
        check.Liquid("Usernames", isRequired: true);
        base.Check(check);
    }

    public override async Task<ActivityResult> ExecuteAsync(ActivityContext context, CancellationToken cancellationToken)
    {
        var names = context.Text("Usernames").Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        var ids = await people.IdsOfAsync(names, cancellationToken);
        if (ids.Count == 0)
            throw new ActivityFault($"Nobody of that name has a task on this site. “Usernames” names accounts, with commas between them.", Nobody);
        Tell(context, "", ids);
        return ActivityResult.Done with { Note = $"{ids.Count} of {names.Length} have been told." };
    }
}
