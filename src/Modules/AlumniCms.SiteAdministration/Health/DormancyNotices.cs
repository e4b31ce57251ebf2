using AlumniCms.ContentManagement.Contents;
using AlumniCms.Kernel.Data;
using AlumniCms.Kernel.Outbox;
using AlumniCms.Kernel.Sites;
using AlumniCms.Members.People;
using AlumniCms.Notifications.Notices;
using AlumniCms.Sites.Actions;

namespace AlumniCms.SiteAdministration.Health;

/// <summary>Tells those who publish on a site, and where somebody answers for it, that it is dormant or awake.</summary>
internal sealed class DormancyNotices(AlumniDbContext db, CurrentSite site, ISiteStore sites, PeopleWithRight people, NoticeQueue notices) : IOutboxHandler<SiteDormancySet>
{
    public const string Kind = "site.dormancy";

    // Told twice, should this be carried out twice: better than not at all.
    public async Task HandleAsync(SiteDormancySet message, long messageId, CancellationToken cancellationToken)
    {
        var table = await sites.GetAsync(cancellationToken);
        if (table.ByKey(message.Key) is not { } one)
            return;
        var here = site.Site;
        var told = await PublishersAsync(here, cancellationToken);
        if (here.Id == one.Id && table.AnswererOf(one) is { } answerer)
        {
            told.ExceptWith(await PublishersAsync(answerer, cancellationToken));
            site.Enter(here);
        }

        told.Remove(message.ById);
        notices.Send(Words(one, here, message, table), told);
        await db.SaveChangesAsync(cancellationToken);
    }

    private static Notice Words(Site one, Site here, SiteDormancySet message, SiteTable table)
    {
        const string url = "/admin/review";
        var name = one.NameIn(here.DefaultCulture);
        if (here.Id == one.Id)
            return message.IsDormant && message.Answerer is { } key && table.ByKey(key) is { } answerer
                ? new Notice(Kind, "{0} counts as dormant. {1} answers for it for now, and sees to what waits here.", [name, answerer.NameIn(here.DefaultCulture)], url)
                : new Notice(Kind, "{0} is awake again: you see to what waits here.", [name], url);
        return message.IsDormant && here.Key == message.Answerer
            ? new Notice(Kind, "You answer for {0} from now on: what waits there stands in your queue.", [name], url)
            : new Notice(Kind, "You no longer answer for {0}. Thank you.", [name], url);
    }

    private async Task<HashSet<string>> PublishersAsync(Site where, CancellationToken cancellationToken)
    {
        site.Enter(where);
        var found = new HashSet<string>(StringComparer.Ordinal);
        foreach (var culture in where.Cultures)
            found.UnionWith(await people.GetNearestAsync(ContentPermissions.PublishContent, culture, cancellationToken));
        return found;
    }
}
